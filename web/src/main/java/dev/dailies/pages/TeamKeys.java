package dev.dailies.pages;

import dev.dailies.team.KeyText;
import dev.dailies.team.KeyView;
import dev.dailies.team.Owner;
import dev.dailies.team.service.KeyIssuing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The keys that a reader sees on their team's page; makes new ones, and takes them back. */
@Named
@RequestScoped
public class TeamKeys {

    private static final String SECTION = "keys";
    private static final String DIALOG = "keys-ask";
    private static final int LONGEST_NAME = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    TeamAtHand team;

    @Inject
    TeamPeople people;

    @Inject
    Deeds deeds;

    @Inject
    KeyIssuing issuing;

    @Inject
    Moments moments;

    private List<KeyView> keys;
    private KeyText made;

    public List<KeyView> ofTheTeam() {
        return all().stream().filter(key -> !key.personal()).toList();
    }

    public List<KeyView> personal() {
        return all().stream().filter(KeyView::personal).toList();
    }

    public boolean expired(KeyView key) {
        return key.expired(moments.now());
    }

    /** The first day on which a new key can expire. */
    public LocalDate today() {
        return moments.today();
    }

    /** The text of a key that was made just now; never again. */
    public String made() {
        return made == null ? null : made.text();
    }

    public void create() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var name = Form.text(request, "key-name");
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                deeds.refuse(DIALOG, "team.keys.name.missing");
                return;
            }
            try {
                create(name, expiry());
            } catch (DateTimeParseException notADay) {
                deeds.refuse(DIALOG, "team.keys.expires.odd");
            }
        });
    }

    public void revoke() throws IOException {
        deeds.attempt(SECTION, () -> {
            issuing.revoke(team.owner(), Form.number(request, "key"));
            deeds.tell(SECTION, "team.keys.revoked");
        });
        keys = null;
    }

    private void create(String name, Instant expiry) {
        if (expiry != null && !expiry.isAfter(moments.now())) {
            deeds.refuse(DIALOG, "team.keys.expires.over");
            return;
        }
        var owner = team.owner();
        var personal = Form.text(request, "scope").equals("personal");
        made = issuing.issue(personal ? new Owner(owner.accountId(), null, null) : owner, name, expiry);
        keys = null;
        deeds.show(SECTION);
    }

    /** The end of the day that was asked for, or nothing. */
    private Instant expiry() {
        var day = Form.text(request, "expires");
        return day.isEmpty() ? null : moments.start(LocalDate.parse(day).plusDays(1));
    }

    private List<KeyView> all() {
        if (keys == null) {
            keys = issuing.shown(team.owner(), people.leading());
        }
        return keys;
    }
}
