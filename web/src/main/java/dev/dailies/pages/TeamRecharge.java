package dev.dailies.pages;

import dev.dailies.credit.Credits;
import dev.dailies.credit.service.Recharging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** Gives the team credits, once for each form that is filled in, however often its button is pressed. */
@Named
@RequestScoped
public class TeamRecharge {

    private static final String SECTION = "money";
    private static final String DIALOG = "money-ask";
    private static final Credits MOST = Credits.of("1000000");
    private static final int LONGEST_REASON = 500;

    @Inject
    HttpServletRequest request;

    @Inject
    TeamAtHand team;

    @Inject
    Deeds deeds;

    @Inject
    TeamMoney money;

    @Inject
    TeamLedger book;

    @Inject
    Recharging recharging;

    /** What makes the next recharge the one it is. */
    public String next() {
        return UUID.randomUUID().toString();
    }

    public void recharge() throws IOException {
        deeds.attempt(DIALOG, () -> {
            var amount = amount();
            var reason = Form.text(request, "reason");
            if (amount.isNone() || amount.compareTo(MOST) > 0) {
                deeds.refuse(DIALOG, "team.recharge.amount.odd", MOST.amount());
            } else if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                deeds.refuse(DIALOG, "team.recharge.reason.missing");
            } else if (recharging.recharge(team.owner(), amount, id(), reason)) {
                deeds.tell(SECTION, "team.recharge.done", amount.amount());
            } else {
                deeds.tell(SECTION, "team.recharge.twice");
            }
        });
        if (!deeds.isRefused()) {
            money.forget();
            book.forget();
            PrimeFaces.current().ajax().update("credit", "ledger", "recharge-form");
            PrimeFaces.current().executeScript("document.getElementById('recharge-ask').hidePopover()");
        }
    }

    /** Nothing for what is no amount. */
    private Credits amount() {
        try {
            return Credits.of(Form.text(request, "amount"));
        } catch (IllegalArgumentException noAmount) {
            return Credits.NONE;
        }
    }

    /** Of one length, whatever was sent. */
    private String id() {
        return UUID.nameUUIDFromBytes(Form.text(request, "recharge").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
