package dev.dailies.pages;

import dev.dailies.task.service.ProviderOutlook.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How a provider's state looks: in the colours and with the icons of videos, for the same things. */
@Named
@ApplicationScoped
public class ProviderLooks {

    public String look(State state) {
        return switch (state) {
            case ALARM -> "failed";
            case TROUBLE -> "expired";
            case PAUSED -> "paused";
            case WELL -> "succeeded";
            case QUIET -> "cancelled";
        };
    }

    public String icon(State state) {
        return switch (state) {
            case ALARM -> "exclamation-circle";
            case TROUBLE -> "exclamation-triangle";
            case PAUSED -> "pause";
            case WELL -> "check";
            case QUIET -> "minus";
        };
    }

    /** As the keys of texts say it. */
    public String word(State state) {
        return AuditQuery.word(state);
    }
}
