package dev.dailies.shared;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the start script before the server: a wrong setting costs one clear line instead of a failed deployment. */
public final class SettingsCheck {

    private static final Logger LOG = System.getLogger(SettingsCheck.class.getName());

    private SettingsCheck() {}

    public static void main(String[] args) {
        try {
            var settings = Settings.of(System::getenv);
            Room.of(System::getenv);
            var source = new SettingSource(System::getenv);
            if (source.text("DAILIES_VIDEO_FOLDER").isPresent()) {
                writable(settings.videos().folder(), "DAILIES_VIDEO_FOLDER");
            }
            free(address(source), "DAILIES_PORT", source.whole("DAILIES_PORT", 8080, 1, 65535));
            free(
                    InetAddress.getLoopbackAddress(),
                    "DAILIES_MANAGEMENT_PORT",
                    source.whole("DAILIES_MANAGEMENT_PORT", 9990, 1, 65535));
        } catch (WrongSetting wrong) {
            LOG.log(Level.ERROR, wrong.getMessage());
            System.exit(78);
        }
    }

    private static InetAddress address(SettingSource source) {
        try {
            return InetAddress.getByName(source.text("DAILIES_ADDRESS", "127.0.0.1"));
        } catch (UnknownHostException unknown) {
            throw SettingSource.wrong("DAILIES_ADDRESS", "must be an address of this machine");
        }
    }

    private static void writable(Path folder, String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notEvenMade) {
            // said below
        }
        if (!Files.isWritable(folder)) {
            throw SettingSource.wrong(name, "must be a folder that can be written to");
        }
    }

    private static void free(InetAddress address, String name, int port) {
        try {
            new ServerSocket(port, 1, address).close();
        } catch (IOException taken) {
            throw SettingSource.wrong(
                    name,
                    "must be a free port, and %s cannot be had at %s: stop what listens there, or choose another"
                            .formatted(port, address.getHostAddress()));
        }
    }
}
