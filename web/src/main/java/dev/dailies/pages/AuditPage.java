package dev.dailies.pages;

import dev.dailies.audit.AuditLine;
import dev.dailies.audit.Deed;
import dev.dailies.audit.service.AuditReading;
import dev.dailies.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The audit log: newest first, narrowed by what the address asks for. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    AuditReading reading;

    @Inject
    Moments moments;

    private Slice<AuditLine> slice;

    public List<AuditLine> lines() {
        return slice().rows();
    }

    /** What can be asked for, as addresses and the keys of texts say it. */
    public List<String> deeds() {
        return Arrays.stream(Deed.values()).map(AuditQuery::word).toList();
    }

    public String word(Enum<?> named) {
        return AuditQuery.word(named);
    }

    /** Only what was done to the same. */
    public String about(AuditLine line) {
        return with("about", AuditQuery.word(line.subject()));
    }

    public String asked(String name) {
        return query().address().get(name);
    }

    /** The same log but for one thing. */
    public String with(String name, String value) {
        return query().address().with(name, value);
    }

    /** The filters that are on, by the names of their parameters. */
    public List<String> filters() {
        return query().address().among(AuditQuery.FILTERS);
    }

    /** Where all that fits is to be had as a file. */
    public String file() {
        return "audit.csv" + with("", "");
    }

    public String newer() {
        return slice().newer() && !lines().isEmpty() ? beside("after", 0) : null;
    }

    public String older() {
        return slice().older() ? beside("before", lines().size() - 1) : null;
    }

    private String beside(String side, int row) {
        return with(side, String.valueOf(lines().get(row).id()));
    }

    private AuditQuery query() {
        return AuditQuery.of(request);
    }

    private Slice<AuditLine> slice() {
        if (slice == null) {
            slice = reading.page(query().filter(moments), query().place(), SIZE);
        }
        return slice;
    }
}
