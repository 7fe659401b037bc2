package dev.dailies.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The provider's side of a task: whose job it is, and all that the provider ever said of it. */
@Embeddable
public class Upstream {

    private String provider;
    private String providerModel;
    private String providerJob;
    private String providerVideo;
    private BigDecimal providerCost;

    @Column(name = "upstream_status")
    private Integer status;

    @Column(name = "upstream_error")
    private String error;

    protected Upstream() {}

    Upstream(String provider, String providerModel) {
        this.provider = provider;
        this.providerModel = providerModel;
    }

    void refused(Integer httpStatus, String body) {
        status = httpStatus;
        error = body;
    }

    /** A cost that was said before is not forgotten when the provider says nothing. */
    void costs(BigDecimal cost) {
        providerCost = cost == null ? providerCost : cost;
    }

    void made(String video, BigDecimal cost) {
        providerVideo = video;
        costs(cost);
    }

    String provider() {
        return provider;
    }

    String providerJob() {
        return providerJob;
    }

    String providerVideo() {
        return providerVideo;
    }

    BigDecimal providerCost() {
        return providerCost;
    }

    Integer status() {
        return status;
    }

    String error() {
        return error;
    }
}
