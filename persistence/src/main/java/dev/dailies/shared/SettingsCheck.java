package dev.dailies.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Run by the start script before the server: a wrong setting costs one clear line instead of a failed deployment. */
public final class SettingsCheck {

    private static final Logger LOG = System.getLogger(SettingsCheck.class.getName());

    private SettingsCheck() {}

    public static void main(String[] args) {
        try {
            Settings.of(System::getenv);
        } catch (WrongSetting wrong) {
            LOG.log(Level.ERROR, wrong.getMessage());
            System.exit(78);
        }
    }
}
