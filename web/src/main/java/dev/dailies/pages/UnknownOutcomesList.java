package dev.dailies.pages;

import dev.dailies.shared.Place;
import dev.dailies.shared.Slice;
import dev.dailies.task.UnknownOutcome;
import dev.dailies.task.service.OperationReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The tasks of which nobody knows whether the provider made them: the page of them that the address asks for. */
@Named
@RequestScoped
public class UnknownOutcomesList {

    private static final int SIZE = 20;
    private static final List<String> NAMES = List.of("before", "after");

    @Inject
    HttpServletRequest request;

    @Inject
    OperationReading reading;

    private Slice<UnknownOutcome> slice;
    private Long count;

    public long count() {
        if (count == null) {
            count = reading.unknownOutcomes();
        }
        return count;
    }

    public List<UnknownOutcome> rows() {
        return slice().rows();
    }

    public String newer() {
        return slice().newer() && !rows().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", rows().size() - 1) : null;
    }

    /** What of the address says which page it is. */
    public String place() {
        return address().get("after").isEmpty()
                ? address().with("before", address().get("before"))
                : address().with("after", address().get("after"));
    }

    /** Looks them up anew, because something was done about one. */
    void forget() {
        slice = null;
        count = null;
    }

    private String beside(String side, int row) {
        return address().with(side, rows().get(row).taskId());
    }

    private Slice<UnknownOutcome> slice() {
        if (slice == null) {
            slice = reading.unknownOutcomes(where(), SIZE);
        }
        return slice;
    }

    private Place<String> where() {
        var asked = address();
        if (!asked.get("after").isEmpty()) {
            return Place.after(asked.get("after"));
        }
        return asked.get("before").isEmpty() ? Place.newest() : Place.before(asked.get("before"));
    }

    private Address address() {
        return Address.of(request, NAMES);
    }
}
