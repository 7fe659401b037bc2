package dev.dailies.pages;

import dev.dailies.shared.Slice;
import dev.dailies.task.CapSubject;
import dev.dailies.task.service.CapReading;
import dev.dailies.upload.Standing;
import dev.dailies.upload.service.WorkloadReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The part of the page of caps that changes while it is being looked at: who has what under way, and how much that may be. */
@Named
@RequestScoped
public class CapsNow {

    private static final int SIZE = 25;

    /** With more slots than these, a bar says it better. */
    private static final int MOST_PIPS = 12;

    private static final int WHOLE = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    WorkloadReading workload;

    @Inject
    CapReading caps;

    private Slice<Standing> slice;
    private Long underWay;
    private Long waiting;

    public List<Standing> rows() {
        return slice().rows();
    }

    public long underWay() {
        if (underWay == null) {
            underWay = caps.underWay();
        }
        return underWay;
    }

    public long waiting() {
        if (waiting == null) {
            waiting = workload.waiting();
        }
        return waiting;
    }

    /** Whether only some of those at work are asked for. */
    public String who() {
        return query().who();
    }

    /** The same page for everybody. */
    public String everybody() {
        return with("who", "");
    }

    public String change(Standing row) {
        return with("for", CapsQuery.word(CapSubject.account(row.who().accountId()))) + "#editor";
    }

    /** Whether the row's cap is the one in the editor. */
    public boolean isChosen(Standing row) {
        var chosen = query().subject();
        return chosen.equals(Optional.of(CapSubject.account(row.who().accountId())))
                || row.share() != null
                        && chosen.equals(Optional.of(CapSubject.team(row.share().teamId())));
    }

    /** One for each slot: whether it is in use. None where a bar says it better. */
    public List<Boolean> pips(Standing row) {
        var most = row.cap().most();
        return most > MOST_PIPS || row.who().underWay() > most
                ? List.of()
                : IntStream.range(0, most)
                        .mapToObj(slot -> slot < row.who().underWay())
                        .toList();
    }

    /** How much of the cap is in use, in per cent. */
    public int filled(Standing row) {
        var most = row.cap().most();
        return row.who().underWay() >= most ? WHOLE : WHOLE * row.who().underWay() / most;
    }

    public boolean isOver(Standing row) {
        return row.who().underWay() > row.cap().most();
    }

    /** From the busiest on again. */
    public String first() {
        return slice().newer() ? with("behind", "") : null;
    }

    public String next() {
        return slice().older()
                ? query().behind(rows().get(rows().size() - 1).who().rank())
                : null;
    }

    private String with(String name, String value) {
        return query().address().with(name, value);
    }

    private CapsQuery query() {
        return CapsQuery.of(request);
    }

    private Slice<Standing> slice() {
        if (slice == null) {
            slice = workload.page(query().who(), query().behind(), SIZE);
        }
        return slice;
    }

    /** It is read anew. */
    void forget() {
        slice = null;
    }

    /** Where the browser finds a newer one. */
    public String fresh() {
        return "caps-now.xhtml" + with("", "");
    }
}
