package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.team.InvitationCode;
import dev.dailies.team.mail.Letter;
import dev.dailies.team.mail.Post;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The one-time link that was made by what somebody just did. It is shown this once, and mailed as well where mail is set up,
 * in the language of whoever did it: nobody knows yet in which one they read whom it is for.
 */
@Named
@RequestScoped
public class OneTimeLink {

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    Words words;

    @Inject
    Post post;

    private String text;
    private String email;
    private boolean mailed;

    /** For whoever has no password yet. */
    void invites(String whom, InvitationCode code) {
        show(whom, code, "mail.invited");
    }

    /** For whoever had one until now. */
    void resets(String whom, InvitationCode code) {
        show(whom, code, "mail.reset");
    }

    private void show(String whom, InvitationCode code, String letter) {
        text = settings.publicUrl().toString().replaceFirst("/+$", "") + InvitationPage.PAGE + "?code=" + code.text();
        email = whom;
        mailed = post.takes(new Letter(
                whom,
                words.of(letter),
                words.with(letter + ".text", signedIn.person().email(), text)));
    }

    /** The link, or {@code null} if none was made. */
    public String text() {
        return text;
    }

    /** Whom it is for. */
    public String email() {
        return email;
    }

    /** Whether the mail server took it. */
    public boolean mailed() {
        return mailed;
    }

    /** Whether it should have been mailed, and nobody says that it was. */
    public boolean unmailed() {
        return text != null && post.isSetUp() && !mailed;
    }
}
