package dev.dailies.pages;

import dev.dailies.credit.CreditBalance;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.shared.Settings;
import dev.dailies.task.TeamMember;
import dev.dailies.usage.DayUsage;
import dev.dailies.usage.Facet;
import dev.dailies.usage.ReportDays;
import dev.dailies.usage.UsageSlice;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What a team has, what it spent in the last thirty days, and how long that lasts. */
@Named
@RequestScoped
public class TeamMoney {

    private static final int DAYS = 30;
    private static final int WIDE = 1120;
    private static final int NARROW = 358;
    private static final int PLACES = 2;
    private static final int LONGEST = 730;

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    TeamAtHand team;

    @Inject
    CreditLedger ledger;

    @Inject
    CreditMeter meter;

    @Inject
    UsageReading usage;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private CreditBalance balance;
    private List<DayUsage> byModel;
    private List<DayUsage> byPerson;
    private Charges charges;

    /** A day of the table. */
    public record Day(LocalDate date, List<String> amounts, String sum) {}

    public CreditBalance balance() {
        if (balance == null) {
            balance = team.owner().equals(signedIn.owner())
                    ? meter.balance()
                    : ledger.balanceOf(team.owner().payingTeam());
        }
        return balance;
    }

    public boolean low() {
        return balance().available().compareTo(settings.lowCredits()) < 0;
    }

    public Charges charges() {
        if (charges == null) {
            var credits = byModel().stream()
                    .map(one -> new Charges.Charge(
                            bar(one.day()), one.subject(), one.usage().charged()));
            charges = new Charges(credits.toList(), DAYS);
        }
        return charges;
    }

    public BarChart wide() {
        return new BarChart(charges(), DAYS, WIDE);
    }

    public BarChart narrow() {
        return new BarChart(charges(), DAYS, NARROW);
    }

    /** The table of what the bars show; the last line, without a date, is of all days together. */
    public List<Day> table() {
        var money =
                new Money(byModel().stream().map(one -> one.usage().charged()).toList(), words.locale());
        var sums = charges().series().stream().map(Charges.Series::sum);
        return Stream.concat(
                        charges().busy().stream()
                                .map(day -> line(date(day), charges().amounts(day), money)),
                        Stream.of(line(null, sums, money)))
                .toList();
    }

    private static Day line(LocalDate date, Stream<BigDecimal> amounts, Money money) {
        var all = amounts.toList();
        var sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Day(date, all.stream().map(money::write).toList(), money.write(sum));
    }

    /** A day by its number, as the bars have it. */
    public LocalDate date(int day) {
        return today().minusDays(DAYS - 1L - day);
    }

    /** Which days they are, and whose. */
    public String range() {
        return words.with("team.chart.range", moments.date(date(0)), moments.date(date(DAYS - 1)), days().zone());
    }

    /** What stands below a bar. */
    public String tick(int day) {
        return String.valueOf(date(day).getDayOfMonth());
    }

    public BigDecimal spent() {
        return charges().sum();
    }

    /** What a member spent of it. */
    public BigDecimal spentBy(TeamMember member) {
        if (byPerson == null) {
            byPerson = charged(Facet.PERSON);
        }
        return byPerson.stream()
                .filter(one -> one.subject().equals(String.valueOf(member.accountId())))
                .map(one -> one.usage().charged())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** On a day, counted from the first on which anything was spent. */
    public BigDecimal perDay() {
        var busy = charges().busy();
        return busy.isEmpty()
                ? BigDecimal.ZERO
                : spent().divide(BigDecimal.valueOf(DAYS - busy.get(0)), PLACES, RoundingMode.UP);
    }

    /** The day that the credits last until at this pace; {@code null} if it is not in sight. */
    public LocalDate lastsUntil() {
        if (perDay().signum() == 0 || balance().available().signum() < 0) {
            return null;
        }
        var days = balance().available().divide(perDay(), 0, RoundingMode.DOWN).longValue();
        return days > LONGEST ? null : today().plusDays(days);
    }

    /** Reads the figures anew, because they changed. */
    void forget() {
        balance = null;
        meter.forget();
    }

    /** Those of the installation, as on every report. */
    private ReportDays days() {
        return new ReportDays(settings.reportingZone());
    }

    private LocalDate today() {
        return days().of(moments.now());
    }

    private int bar(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(date(0), day);
    }

    private List<DayUsage> byModel() {
        if (byModel == null) {
            byModel = charged(Facet.MODEL);
        }
        return byModel;
    }

    private List<DayUsage> charged(Facet facet) {
        var slice = new UsageSlice(facet, null, team.owner().payingTeam(), date(0), today());
        return usage.usage(slice, false, days()).stream()
                .filter(one -> one.usage().charged().signum() != 0)
                .toList();
    }
}
