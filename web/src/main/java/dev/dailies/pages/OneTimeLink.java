package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.team.InvitationCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one-time link that was made by what somebody just did. It is shown this once. */
@Named
@RequestScoped
public class OneTimeLink {

    @Inject
    Settings settings;

    private String text;

    void show(InvitationCode code) {
        text = settings.publicUrl().toString().replaceFirst("/+$", "") + InvitationPage.PAGE + "?code=" + code.text();
    }

    /** The link, or {@code null} if none was made. */
    public String text() {
        return text;
    }
}
