package dev.dailies;

import dev.dailies.team.DemoKeys;
import java.util.List;

/** What {@link GrowthBench} asks the grown portal for, and how often in one window. */
record GrowthDeeds(Grown grown, Client maker) {

    static final int CREATES = BenchScale.atLeast(5, 60);
    static final int READS = BenchScale.atLeast(5, 120);
    static final int PAGES = BenchScale.atLeast(5, 40);

    static final String USAGE = "usage page";

    /** Of the size that the portal is at. */
    List<Deed> deeds() {
        var portal = grown.premiere().portal();
        var reading = Member.of(portal, DemoKeys.DEMO_TEAM);
        var making = Member.of(portal, maker.key());
        var looker = signedIn(portal, Grown.EMAIL);
        var administrator = signedIn(portal, grown.administrator());
        var ids = grown.ids(READS);
        var request = Ask.forVideo(PlainIntake.PROMPT).build().toString();
        return List.of(
                new Deed("create", CREATES, i -> making.create(request).status()),
                new Deed("read", READS, i -> reading.read(ids.get(i)).status()),
                new Deed("gallery page", PAGES, i -> status(looker, "/videos.xhtml?whose=team")),
                new Deed(USAGE, PAGES, i -> status(administrator, "/admin/usage.xhtml")));
    }

    /** What is as dear at every size, for it asks nothing of the tasks. */
    Deed signInPage() {
        var stranger = new Session(grown.premiere().portal().url());
        return new Deed("sign-in page", PAGES, i -> status(stranger, "/sign-in.xhtml"));
    }

    private static Session signedIn(Portal portal, String email) {
        var session = new Session(portal.url());
        session.signIn(email, DemoKeys.PASSWORD);
        return session;
    }

    private static int status(Session session, String address) {
        return session.get(address).statusCode();
    }
}
