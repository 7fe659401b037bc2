package dev.dailies.provider;

import dev.dailies.provider.ProviderReport.End;
import dev.dailies.provider.ProviderReport.Ended;
import dev.dailies.provider.ProviderReport.Finished;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;

/** Words the verdicts that the providers have in common. */
record Verdicts(Redaction redaction) {

    /** A provider that says it is done and shows no video has failed: waiting would not bring one. */
    ProviderReport finished(URI video, Integer seconds, BigDecimal cost) {
        return video != null
                ? new Finished(video, seconds, cost)
                : new Ended(End.FAILED, "no_video", "The provider finished but delivered no video.", cost);
    }

    ProviderReport ended(End end, JsonObject answer, BigDecimal cost) {
        var complaint = Complaint.in(answer);
        return new Ended(end, complaint.code(redaction), complaint.sentence(redaction), cost);
    }

    ProviderReport moderated(BigDecimal cost) {
        var complaint = new Complaint("moderated", null);
        return new Ended(End.FAILED, complaint.code(redaction), complaint.sentence(redaction), cost);
    }

    ProviderReport cancelled(BigDecimal cost) {
        return new Ended(End.CANCELLED, "cancelled", "The provider cancelled this video.", cost);
    }

    ProviderReport expired(BigDecimal cost) {
        return new Ended(End.EXPIRED, "expired", "The provider no longer has this video.", cost);
    }

    ProviderReport notFound() {
        return new Ended(End.FAILED, "not_found", "The provider does not know this video any more.", null);
    }
}
