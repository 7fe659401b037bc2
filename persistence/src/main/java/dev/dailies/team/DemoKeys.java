package dev.dailies.team;

import java.util.Optional;
import java.util.Set;

/** The well-known keys of demo mode. They open nothing where demo mode is off. */
public final class DemoKeys {

    /** A member of the demo team, which has 100 credits. */
    public static final String DEMO_TEAM = "dly_DemoTeamDemoTeamDemoTeamDemo3YNyRX";

    /** A member of the second team, which has 100 credits of its own. */
    public static final String SECOND_TEAM = "dly_SecondTeamSecondTeamSecondTe0Pc8Kh";

    /** A key that belongs to no team. */
    public static final String PERSONAL = "dly_PersonalPersonalPersonalPers3QPDa9";

    /** With which the people of demo mode sign in. */
    public static final String PASSWORD = "dailies";

    /** Who looks after the installation, where nothing costs money. */
    public static final String ADMINISTRATOR = "admin@example.com";

    private static final Set<String> ALL = Set.of(DEMO_TEAM, SECOND_TEAM, PERSONAL);

    private DemoKeys() {}

    /** Whether everybody knows this key. */
    public static boolean include(KeyText key) {
        return ALL.contains(key.text());
    }

    /** The well-known key that begins so, if there is one. */
    public static Optional<String> withPrefix(String prefix) {
        return ALL.stream().filter(key -> key.startsWith(prefix)).findFirst();
    }
}
