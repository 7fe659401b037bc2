package dev.dailies.installation;

import dev.dailies.shared.Room;
import dev.dailies.shared.Settings;
import dev.dailies.shared.SharedClock;
import dev.dailies.task.service.VideoStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives everybody the same settings, the same room, the same clock and the same videos. */
@ApplicationScoped
public class Configuration {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.of(Configuration::value);
    }

    @Produces
    @Singleton
    Room room() {
        return Room.of(Configuration::value);
    }

    @Produces
    @Singleton
    SharedClock clock() {
        return new SharedClock();
    }

    @Produces
    @ApplicationScoped
    VideoStore videos(Settings settings) {
        return VideoStore.of(settings);
    }

    void close(@Disposes VideoStore videos) {
        videos.close();
    }

    /** {@code DAILIES_DB_URL} is {@code dailies.db.url} to MicroProfile Config, which finds it in the environment too. */
    private static String value(String name) {
        var property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return ConfigProvider.getConfig()
                .getOptionalValue(property, String.class)
                .orElse(null);
    }
}
