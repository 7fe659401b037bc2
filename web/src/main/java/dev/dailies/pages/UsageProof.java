package dev.dailies.pages;

import dev.dailies.audit.Reason;
import dev.dailies.usage.service.UsageCheck;
import dev.dailies.usage.service.UsageRecount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Whether the report of usage equals the ledger: what the last check found, another check, and what to do if not. */
@Named
@RequestScoped
public class UsageProof {

    private static final String SECTION = "proof";
    private static final String DIALOG = "anew-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    UsageReport report;

    @Inject
    UsageCheck check;

    @Inject
    UsageRecount recount;

    @Inject
    AdministratorAtWork administrator;

    @Inject
    Deeds deeds;

    @Inject
    Moments moments;

    @Inject
    Words words;

    /** In which zone's days everything is counted. */
    public String zone() {
        return report.days().zone().getId();
    }

    /** How many sums differ from the ledger, {@code null} before anybody looked. */
    public Long differences() {
        return report.standing().differences();
    }

    public String words() {
        if (differences() == null) {
            return words.of("usage.proof.none");
        }
        return differences() == 0
                ? words.with("usage.proof.equal", checkedAt())
                : words.with("usage.proof.differs", differences(), checkedAt());
    }

    public void check() throws IOException {
        deeds.attempt(SECTION, () -> {
            check.check();
            report.forget();
        });
    }

    public void countAnew() throws IOException {
        deeds.attempt(DIALOG, () -> {
            recount.countAnew(administrator.who(), new Reason(Form.text(request, "reason")));
            report.forget();
            deeds.tell(SECTION, "usage.anew.done");
        });
    }

    private String checkedAt() {
        return moment(report.standing().checkedAt());
    }

    /** A moment in the zone of the days. */
    public String moment(Instant at) {
        var today = report.days().of(at).equals(report.days().of(moments.now()));
        return DateTimeFormatter.ofPattern(
                        words.of(today ? "videos.time.pattern" : "videos.moment.pattern"), words.locale())
                .withZone(report.days().zone())
                .format(at);
    }
}
