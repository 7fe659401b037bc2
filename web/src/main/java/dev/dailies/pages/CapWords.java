package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.Cap;
import dev.dailies.task.CapEffect;
import dev.dailies.task.CapHolder;
import dev.dailies.task.CapScope;
import dev.dailies.task.CapSubject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Says caps in words: whom they are for, until when, and what they mean. Ends are told in the installation's zone. */
@Named
@RequestScoped
public class CapWords {

    private static final long LONG = 2;

    @Inject
    Settings settings;

    @Inject
    Words words;

    @Inject
    Moments moments;

    public ZoneId zone() {
        return settings.reportingZone();
    }

    /** The moment of an end. */
    public String end(Instant lapsesAt) {
        var sameYear = lapsesAt.atZone(zone()).getYear()
                == LocalDate.ofInstant(moments.now(), zone()).getYear();
        var pattern = words.of(sameYear ? "videos.moment.pattern" : "team.moment.pattern");
        return DateTimeFormatter.ofPattern(pattern, words.locale())
                .withZone(zone())
                .format(lapsesAt);
    }

    /** For whom it was set, and until when. */
    public String from(Cap cap) {
        var whom = words.of("admin.caps.from." + (cap.from() == null ? "installation" : AuditQuery.word(cap.from())));
        return cap.lapsesAt() == null ? whom : words.with("admin.caps.from.until", whom, end(cap.lapsesAt()));
    }

    /** What people call somebody who may have a cap. */
    public String name(CapHolder holder) {
        return holder.subject().scope() == CapScope.INSTALLATION ? words.of("admin.caps.everybody") : holder.name();
    }

    /** How long ago something was, in its largest whole unit. */
    public String age(Instant since) {
        var age = Duration.between(since, moments.now());
        if (age.toDays() >= LONG) {
            return words.with("admin.caps.days", age.toDays());
        }
        if (age.toHours() >= LONG) {
            return words.with("admin.caps.hours", age.toHours());
        }
        return age.toMinutes() >= LONG
                ? words.with("admin.caps.minutes", age.toMinutes())
                : words.with("admin.caps.seconds", Math.max(0, age.toSeconds()));
    }

    /** The numbers of what would hold without their own. */
    String numbers(List<Cap> otherwise) {
        return otherwise.stream()
                .map(Cap::most)
                .distinct()
                .sorted()
                .map(this::number)
                .collect(Collectors.joining(" / "));
    }

    /** Whose it is that would hold. */
    String otherwise(CapSubject subject, List<Cap> otherwise) {
        if (subject.scope() == CapScope.INSTALLATION) {
            return words.with("admin.caps.then.setting", numbers(otherwise));
        }
        if (otherwise.size() > 1) {
            return words.with("admin.caps.then.several", numbers(otherwise));
        }
        return words.with(
                otherwise.get(0).from() == CapScope.TEAM ? "admin.caps.then.team" : "admin.caps.then.installation",
                numbers(otherwise));
    }

    /** What it would mean, with the first of those who are over it. */
    CapForecast forecast(CapEffect effect, int cap) {
        if (effect.over() == 0) {
            return new CapForecast(false, words.with("admin.caps.over.none", cap), "");
        }
        var head = effect.over() == 1
                ? words.with("admin.caps.over.one", cap)
                : words.with("admin.caps.over.many", effect.over(), cap);
        var rest = cap == 0
                ? words.with("admin.caps.consequence.none", who(effect))
                : words.with("admin.caps.consequence", who(effect), cap);
        return new CapForecast(true, head, rest);
    }

    private String who(CapEffect effect) {
        var named = effect.busiest().stream()
                .map(busy -> words.with("admin.caps.has", busy.email(), busy.pending()))
                .collect(Collectors.joining(words.of("admin.caps.and")));
        var others = effect.over() - effect.busiest().size();
        return others == 0 ? named : words.with("admin.caps.others", named, others);
    }

    /** As the reader writes it. */
    String number(int cap) {
        return words.with("count", cap);
    }
}
