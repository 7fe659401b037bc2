package dev.dailies.api;

import dev.dailies.task.service.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The same on the management port, in MicroProfile's words. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    @Inject
    Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        var database = readiness.hasDatabase();
        var following = readiness.followsTasks();
        return HealthCheckResponse.named("dailies")
                .withData("database", database)
                .withData("following", following)
                .status(database && following)
                .build();
    }
}
