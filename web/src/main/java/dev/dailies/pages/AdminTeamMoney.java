package dev.dailies.pages;

import dev.dailies.credit.AdjustedBelowHeld;
import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.service.LedgerReading;
import dev.dailies.credit.service.Recharging;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.primefaces.PrimeFaces;

/** A team's ledger, and what administrators add to its credits or take from them: once for each form. */
@Named
@RequestScoped
public class AdminTeamMoney {

    private static final int SIZE = 10;
    private static final String RECHARGE = "recharge-ask";
    private static final String ADJUST = "adjust-ask";

    @Inject
    HttpServletRequest request;

    @Inject
    AdministratorAtWork work;

    @Inject
    AdminTeamPage page;

    @Inject
    Deeds deeds;

    @Inject
    Recharging recharging;

    @Inject
    LedgerReading reading;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private Slice<LedgerLine> slice;
    private boolean below;

    /** What makes the next form the one it is. */
    public String next() {
        return CreditsForm.next();
    }

    /** Whether what is taken away is more than there is available, so that they have to say that they mean it. */
    public boolean below() {
        return below;
    }

    public void recharge() throws IOException {
        var form = new CreditsForm(request);
        deeds.attempt(RECHARGE, () -> {
            if (form.isOdd()) {
                deeds.refuse(RECHARGE, "team.recharge.amount.odd", CreditsForm.MOST.amount());
                return;
            }
            var first = recharging.recharge(work.who(), page.id(), form.amount(), form.id(), work.why());
            tell(
                    first ? "team.recharge.done" : "team.recharge.twice",
                    form.amount().amount());
        });
    }

    public void adjust() throws IOException {
        var form = new CreditsForm(request);
        deeds.attempt(ADJUST, () -> {
            if (form.isOdd()) {
                deeds.refuse(ADJUST, "team.recharge.amount.odd", CreditsForm.MOST.amount());
                return;
            }
            try {
                adjust(form);
            } catch (AdjustedBelowHeld refusal) {
                below = true;
                PrimeFaces.current().ajax().update("adjust-sure");
                deeds.refuse(
                        ADJUST, "admin.team.adjust.below", refusal.available().negate());
            }
        });
    }

    private void adjust(CreditsForm form) {
        var amount = form.amount().amount();
        var change = Form.text(request, "way").equals("take") ? amount.negate() : amount;
        var sure = Form.text(request, "sure").equals("true");
        var first = recharging.adjust(work.who(), page.id(), change, form.id(), sure, work.why());
        tell(first ? "admin.team.adjusted" : "team.recharge.twice", amount);
    }

    public List<LedgerRow> rows() {
        return LedgerRow.of(slice().rows(), words);
    }

    public String newer() {
        return slice().newer() && !slice().rows().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", slice().rows().size() - 1) : null;
    }

    private String beside(String side, int row) {
        return query().address()
                        .with(
                                side,
                                String.valueOf(
                                        slice().rows().get(row).movement().id())) + "&id=" + page.id() + "#ledger";
    }

    private void tell(String key, Object value) {
        slice = null;
        page.tell(key, value);
        PrimeFaces.current().ajax().update("ledger");
    }

    private LedgerQuery query() {
        return LedgerQuery.of(request);
    }

    private Slice<LedgerLine> slice() {
        if (slice == null) {
            slice = reading.page(query().filter(page.id(), moments), query().place(), SIZE);
        }
        return slice;
    }
}
