package dev.dailies.pages;

import java.util.List;

/**
 * One line of the troubleshooting table: what the API answers, and the keys of why and what to do.
 *
 * @param code the contract's code, or null where the status alone tells
 * @param noted whether a note stands under the answer
 */
public record Trouble(int status, String code, String key, boolean noted) {

    static final List<Trouble> KNOWN = List.of(
            new Trouble(400, "invalid_request", "image", true),
            new Trouble(401, "invalid_api_key", "key", false),
            new Trouble(402, "grok_video_balance_too_low", "balance", false),
            new Trouble(403, "grok_video_team_required", "team", false),
            new Trouble(403, "media_resource_access_denied", "owner", false),
            new Trouble(424, null, "provider", true),
            new Trouble(429, "grok_video_too_many_pending_tasks", "pending", false));

    /** The key of one of this trouble's texts: its {@code cause}, its {@code cure}, a {@code note}. */
    public String text(String which) {
        return "trouble." + key + "." + which;
    }
}
