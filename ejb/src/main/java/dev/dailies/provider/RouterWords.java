package dev.dailies.provider;

import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import jakarta.json.JsonObject;

/** What the answers of a server that speaks our own contract (section 3) mean. */
record RouterWords(Verdicts verdicts) implements PollWords {

    @Override
    public ProviderReport read(JsonObject answer) {
        var status = Wire.text(answer, "status");
        if (status == null) {
            return new Pending(Figures.progress(answer));
        }
        var cost = Figures.credits(answer);
        return switch (status) {
            case "queued", "running" -> new Pending(Figures.progress(answer));
            case "succeeded" ->
                verdicts.finished(
                        Figures.link(Wire.object(answer, "content"), "video_url"), Figures.seconds(answer), cost);
            case "failed" -> verdicts.ended(End.FAILED, answer, cost);
            case "cancelled" -> verdicts.cancelled(cost);
            case "expired" -> verdicts.expired(cost);
            default -> new Unclear("The router says a status that is not known", null, false);
        };
    }

    /** By the contract a task's end is told with a 200; an HTTP error is about the call. */
    @Override
    public boolean endsWith(int status) {
        return false;
    }

    @Override
    public ProviderReport rejection(JsonObject answer) {
        return verdicts.ended(End.FAILED, answer, Figures.credits(answer));
    }
}
