package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.ProviderFailed;
import dev.dailies.task.Slots;
import dev.dailies.team.TeamSuspended;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Finds the words for a refusal: what to do about it, with the numbers of the form that was refused. */
record Problems(VideoForm form, Quote quote, BigDecimal available, Slots slots) {

    private static final int LONGEST_PROMPT = 4096;
    private static final Set<Integer> ABOUT_THE_PROMPT = Set.of(400, 403, 422);

    Problem of(Refusal refusal) {
        if (refusal instanceof ProviderFailed failed) {
            return Problem.failed(
                    ABOUT_THE_PROMPT.contains(failed.upstreamStatus()) ? "newvideo.refused" : "newvideo.failed");
        }
        if (refusal instanceof InvalidRequest invalid) {
            return invalid(invalid.param().orElse(""));
        }
        if (refusal instanceof TeamSuspended) {
            return Problem.refused("newvideo.suspended", null, null);
        }
        return switch (refusal.code()) {
            case "grok_video_balance_too_low" -> tooDear();
            case "grok_video_too_many_pending_tasks" -> full();
            case "grok_video_team_required" -> Problem.refused("newvideo.teamless", null, null);
            default -> Problem.failed("newvideo.odd");
        };
    }

    private Problem full() {
        if (slots.cap() == 0) {
            return Problem.refused("newvideo.barred", null, null);
        }
        return slots.isOver()
                ? Problem.refused("newvideo.over", slots.used(), slots.cap())
                : Problem.refused("newvideo.full", slots.cap(), null);
    }

    private Problem tooDear() {
        var missing = quote.total().subtract(available);
        var fit = quote.secondsFor(available);
        return fit == 0
                ? Problem.refused("newvideo.short.much", missing, null)
                : Problem.refused("newvideo.short", missing, fit);
    }

    private Problem invalid(String param) {
        return switch (param) {
            case "prompt" -> Problem.at("prompt", prompt());
            case "image.url" -> Problem.at("image", image());
            default -> Problem.failed("newvideo.odd");
        };
    }

    private String prompt() {
        if (form.isBlank()) {
            return "newvideo.prompt.missing";
        }
        return form.count() > LONGEST_PROMPT ? "newvideo.prompt.long" : "newvideo.prompt.odd";
    }

    private String image() {
        if (!form.picture().isEmpty()) {
            return "newvideo.image.file";
        }
        if (form.imageUrl().isEmpty()) {
            return "newvideo.image.missing";
        }
        return hasHost(form.imageUrl()) ? "newvideo.image.private" : "newvideo.image.address";
    }

    /** An address that is refused although it is one is refused for its host. */
    private static boolean hasHost(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getScheme().matches("(?i)https?");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
