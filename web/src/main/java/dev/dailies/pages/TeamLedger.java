package dev.dailies.pages;

import dev.dailies.credit.LedgerKind;
import dev.dailies.credit.LedgerLine;
import dev.dailies.credit.service.LedgerReading;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The ledger of the team that a page shows: newest first, narrowed by what the address asks for. */
@Named
@RequestScoped
public class TeamLedger {

    private static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    TeamAtHand team;

    @Inject
    LedgerReading reading;

    @Inject
    Moments moments;

    @Inject
    Words words;

    private Slice<LedgerLine> slice;

    public List<LedgerRow> rows() {
        return LedgerRow.of(slice().rows(), words);
    }

    public List<String> kinds() {
        return Arrays.stream(LedgerKind.values()).map(LedgerQuery::word).toList();
    }

    public String asked(String name) {
        return query().address().get(name);
    }

    /** The same ledger but for one thing. */
    public String with(String name, String value) {
        return query().address().with(name, value) + "#ledger";
    }

    /** The filters that are on, by the names of their parameters. */
    public List<String> filters() {
        return query().address().among(LedgerQuery.FILTERS);
    }

    /** Where all that fits is to be had as a file. */
    public String file() {
        return LedgerFile.PATH.substring(1)
                + query().address().with("team", String.valueOf(team.place().teamId()));
    }

    public String newer() {
        return slice().newer() && !slice().rows().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", slice().rows().size() - 1) : null;
    }

    /** Reads the rows anew, because there are more. */
    void forget() {
        slice = null;
    }

    private String beside(String side, int row) {
        return with(side, String.valueOf(slice().rows().get(row).movement().id()));
    }

    private LedgerQuery query() {
        return LedgerQuery.of(request);
    }

    private Slice<LedgerLine> slice() {
        if (slice == null) {
            slice = reading.page(query().filter(team.place().teamId(), moments), query().place(), SIZE);
        }
        return slice;
    }
}
