package dev.dailies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.team.DemoKeys;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The demo administrator at the page of caps, over the wire. */
final class CapDesk {

    private static final String PAGE = "/admin/caps.xhtml";
    private static final Pattern TEAM = Pattern.compile("for=team(?::|%3A)(\\d+)");

    private final Session session;

    private CapDesk(Session session) {
        this.session = session;
    }

    static CapDesk of(Portal portal) {
        var session = new Session(portal.url());
        assertThat(session.signIn(DemoKeys.ADMINISTRATOR, DemoKeys.PASSWORD).statusCode())
                .isEqualTo(302);
        return new CapDesk(session);
    }

    /** A team by its name, as the page names it. */
    String team(String name) {
        var found = TEAM.matcher(session.get(PAGE + "?for=new&find=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body());
        assertThat(found.find()).as("A team named %s", name).isTrue();
        return "team:" + found.group(1);
    }

    void set(String whose, int cap) {
        send(
                whose,
                Map.of(
                        "cap",
                        String.valueOf(cap),
                        "until",
                        "",
                        "reason",
                        "A test",
                        "cap-form",
                        "cap-form",
                        "cap-go",
                        ""));
    }

    void end(String whose) {
        send(whose, Map.of("reason", "The test is over", "end-form", "end-form", "end-go", ""));
    }

    private void send(String whose, Map<String, String> fields) {
        var form = session.form(PAGE + "?for=" + whose);
        form.keySet().removeIf(name -> name.endsWith("-form"));
        form.putAll(fields);
        var page = session.post(PAGE, form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Done.").doesNotContain("is-bad\" role=\"alert\"><span");
    }
}
