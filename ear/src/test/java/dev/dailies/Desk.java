package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

/** An administrator at work without a browser: opens a page, fills in one of its dialogs, and sends it. */
record Desk(Session session) {

    private static final String WHY = "Asked for by their producer";

    static Desk of(Portal portal) {
        var session = new Session(portal.url());
        assertThat(session.signIn(DemoKeys.ADMINISTRATOR, DemoKeys.PASSWORD).statusCode())
                .isEqualTo(302);
        return new Desk(session);
    }

    static String team(String id) {
        return "/admin/team.xhtml?id=" + id;
    }

    static String account(String id) {
        return "/admin/account.xhtml?id=" + id;
    }

    /** What a dialog of a page would send, its fields filled in. */
    Map<String, String> filledIn(String page, String deed, Map<String, String> fields) {
        var form = new TreeMap<>(session.form(page));
        form.putAll(Map.of("reason", WHY, deed + "-form", deed + "-form", deed + "-go", ""));
        form.putAll(fields);
        return form;
    }

    HttpResponse<String> sends(String page, Map<String, String> form) {
        return session.post(page, form);
    }

    /** Does it, and is told so. */
    void does(String page, String deed, Map<String, String> fields) {
        assertThat(sends(page, filledIn(page, deed, fields)).body())
                .as("%s at %s", deed, page)
                .contains("class=\"notice \" role=\"alert\"");
    }

    /** A new team's number. */
    String makesATeam(String name) {
        var answer = sends("/admin/teams.xhtml", filledIn("/admin/teams.xhtml", "create", Map.of("name", name)));
        var to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("id=") + 3);
    }

    /** How many entries the audit log has of a deed that was done to something. */
    long entries(String deed, String about) {
        return session.get("/admin/audit.csv?deed=" + deed + "&about=" + about)
                        .body()
                        .lines()
                        .count()
                - 1;
    }
}
