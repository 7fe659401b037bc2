package dev.dailies.credit;

import dev.dailies.shared.Refusal;

/** The team has fewer credits available than the price. */
public class BalanceTooLow extends Refusal {

    private static final long serialVersionUID = 1L;

    public BalanceTooLow(Credits price, CreditBalance balance) {
        super(
                "grok_video_balance_too_low",
                "This costs %s credits and your team has %s available. Recharge the team's credits, or ask for fewer seconds or 480p."
                        .formatted(price, Credits.plain(balance.available())));
    }
}
