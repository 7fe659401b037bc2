package dev.dailies.pages;

import dev.dailies.credit.CreditBalance;
import dev.dailies.credit.service.CreditLedger;
import dev.dailies.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the team that somebody works in can spend: read once a page, and only where it is shown. */
@Named
@RequestScoped
public class CreditMeter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    CreditLedger ledger;

    private CreditBalance balance;

    /** Whether there is a team, and so a balance, at all. */
    public boolean isShown() {
        return signedIn.place() != null;
    }

    public BigDecimal available() {
        return balance().available();
    }

    public BigDecimal held() {
        return balance().held();
    }

    public boolean isLow() {
        return available().compareTo(settings.lowCredits()) < 0;
    }

    /** The held part of the balance, in per cent: the right end of the hair of a bar. */
    public int heldShare() {
        return balance().balance().signum() <= 0
                ? 0
                : held().multiply(WHOLE)
                        .divide(balance().balance(), 0, RoundingMode.CEILING)
                        .min(WHOLE)
                        .intValue();
    }

    /** Reads the figures anew, because they changed. */
    void forget() {
        balance = null;
    }

    CreditBalance balance() {
        if (balance == null) {
            balance = ledger.balanceOf(signedIn.owner().payingTeam());
        }
        return balance;
    }
}
