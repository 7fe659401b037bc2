package dev.dailies.pages;

import dev.dailies.credit.service.Recharging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.PrimeFaces;

/** Gives the team credits, once for each form that is filled in, however often its button is pressed. */
@Named
@RequestScoped
public class TeamRecharge {

    private static final String SECTION = "money";
    private static final String DIALOG = "money-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

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
        return CreditsForm.next();
    }

    public void recharge() throws IOException {
        var form = new CreditsForm(request);
        deeds.attempt(DIALOG, () -> {
            if (form.isOdd()) {
                deeds.refuse(DIALOG, "team.recharge.amount.odd", CreditsForm.MOST.amount());
                return;
            }
            var first =
                    recharging.recharge(work.who(), team.owner().payingTeam(), form.amount(), form.id(), work.why());
            deeds.tell(
                    SECTION,
                    first ? "team.recharge.done" : "team.recharge.twice",
                    form.amount().amount());
        });
        if (!deeds.isRefused()) {
            money.forget();
            book.forget();
            PrimeFaces.current().ajax().update("credit", "ledger", "recharge-form");
            PrimeFaces.current().executeScript("document.getElementById('recharge-ask').hidePopover()");
        }
    }
}
