package dev.dailies.provider;

import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Pending;
import dev.dailies.provider.ProviderReport.Unclear;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** What xAI's answers to a poll mean. A missing or unknown status is never a verdict. */
record XaiWords(Verdicts verdicts) implements PollWords {

    @Override
    public ProviderReport read(JsonObject answer) {
        var status = Wire.text(answer, "status");
        if (status == null || status.equals("pending")) {
            return new Pending(Figures.progress(answer));
        }
        var cost = Figures.cost(answer);
        return switch (status) {
            case "done" -> done(answer);
            case "failed" -> verdicts.ended(End.FAILED, answer, cost);
            case "expired" -> verdicts.expired(cost);
            default -> new Unclear("xAI says a status that is not known", null, false);
        };
    }

    @Override
    public boolean endsWith(int status) {
        return status == 400 || status == 422;
    }

    @Override
    public ProviderReport rejection(JsonObject answer) {
        return verdicts.ended(End.FAILED, answer, Figures.cost(answer));
    }

    private ProviderReport done(JsonObject answer) {
        var video = Wire.object(answer, "video");
        var cost = Figures.cost(answer);
        if (JsonValue.FALSE.equals(video.get("respect_moderation"))) {
            return verdicts.moderated(cost);
        }
        return verdicts.finished(Figures.link(video, "url"), Figures.seconds(video), cost);
    }
}
