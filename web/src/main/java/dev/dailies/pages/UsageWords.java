package dev.dailies.pages;

import dev.dailies.usage.Usage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** Says in a few words what figures of usage mean. */
@Named
@RequestScoped
public class UsageWords {

    @Inject
    Words words;

    /** An amount with two decimals, or with all that it has. */
    public String figure(BigDecimal amount) {
        return new Money(List.of(amount), 2, words.locale()).write(amount);
    }

    /** How many came to nothing. */
    public String ends(Usage usage) {
        return words.with(
                usage.cancelled() == 0 ? "usage.ends" : "usage.ends.cancelled",
                usage.failed(),
                usage.expired(),
                usage.cancelled());
    }

    /** For how much of it the provider named its cost. */
    public String reported(Usage usage) {
        return usage.priced() == usage.videos()
                ? words.of("usage.cost.reported")
                : words.with("usage.cost.partly", usage.priced(), usage.videos());
    }

    /** How much of the charge the margin is. */
    public String share(Usage usage) {
        return usage.charged().signum() == 0
                ? words.of("usage.of-nothing")
                : words.with("usage.of-charge", UsageTable.share(usage, words));
    }
}
