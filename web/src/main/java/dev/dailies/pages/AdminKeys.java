package dev.dailies.pages;

import dev.dailies.team.KeyView;
import dev.dailies.team.service.AccessAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The keys of a team or of an account, as administrators see them and take them back. */
@Named
@RequestScoped
public class AdminKeys {

    private static final String SECTION = "keys";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    Deeds deeds;

    @Inject
    AccessAdministration administration;

    @Inject
    Moments moments;

    private List<KeyView> keys;

    public List<KeyView> ofTeam(long teamId) {
        if (keys == null) {
            keys = administration.keysOfTeam(teamId);
        }
        return keys;
    }

    public List<KeyView> ofAccount(long accountId) {
        if (keys == null) {
            keys = administration.keysOfAccount(accountId);
        }
        return keys;
    }

    public boolean expired(KeyView key) {
        return key.expired(moments.now());
    }

    public void revoke() throws IOException {
        var key = Form.number(request, "key");
        deeds.attempt("key-" + key, () -> {
            administration.revoke(work.who(), key, work.why());
            tell("team.keys.revoked");
        });
    }

    public void revokeAll() throws IOException {
        deeds.attempt("revoke-ask", () -> {
            var revoked = administration.revokeAll(work.who(), Form.number(request, "id"), work.why());
            tell("admin.keys.revoked", revoked);
        });
    }

    private void tell(String key, Object... values) {
        keys = null;
        deeds.tell(SECTION, key, values);
    }
}
