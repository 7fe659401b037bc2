package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.task.AspectRatio;
import dev.dailies.task.ModelView;
import dev.dailies.task.Resolution;
import dev.dailies.task.Slots;
import dev.dailies.task.service.Catalogue;
import dev.dailies.task.service.SlotLookup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for one video. All that it knows stands in the form, or in the address that opens it. */
@Named
@RequestScoped
public class NewVideoPage {

    /** With more slots than these, the number alone says it better. */
    private static final int MOST_PIPS = 12;

    @Inject
    HttpServletRequest request;

    @Inject
    Catalogue catalogue;

    @Inject
    SlotLookup slotLookup;

    @Inject
    SignedIn signedIn;

    @Inject
    CreditMeter meter;

    @Inject
    VideoOrder order;

    private VideoForm form;
    private List<ModelView> models;
    private Quote quote;
    private Slots slots;
    private Problem problem;

    @PostConstruct
    void open() {
        form = VideoForm.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        models = catalogue.models();
        quote = Quote.of(
                models.stream()
                        .filter(model -> model.name().equals(form.model()))
                        .findFirst()
                        .orElse(models.get(0)),
                form);
    }

    /** Makes the video at the price that the button shows, and goes to its page. */
    public void make() throws IOException {
        if (!form.model().isEmpty() && !form.model().equals(quote.model().name())) {
            problem = Problem.refused("newvideo.gone", null, null);
            return;
        }
        if (!String.valueOf(quote.total()).equals(request.getParameter("price"))) {
            problem = Problem.refused("newvideo.price", quote.total(), null);
            return;
        }
        try {
            var id = order.place(signedIn.owner(), form.request(quote.model().name()));
            FacesContext.getCurrentInstance().getExternalContext().redirect("video.xhtml?id=" + id);
        } catch (Refusal refusal) {
            problem = new Problems(form, quote, meter.isShown() ? meter.available() : BigDecimal.ZERO, slots())
                    .of(refusal);
        }
    }

    /** What is wrong at one place of the page, or {@code null}. */
    public Problem problemAt(String place) {
        return problem != null && problem.place().equals(place) ? problem : null;
    }

    public VideoForm form() {
        return form;
    }

    public Quote quote() {
        return quote;
    }

    public List<ModelView> models() {
        return models;
    }

    public List<Resolution> resolutions() {
        return Arrays.asList(Resolution.values());
    }

    public List<AspectRatio> ratios() {
        return Arrays.asList(AspectRatio.values());
    }

    public BigDecimal afterwards() {
        return meter.available().subtract(quote.total());
    }

    public Slots slots() {
        if (slots == null) {
            slots = slotLookup.of(signedIn.owner());
        }
        return slots;
    }

    /** One for each slot: whether it is in use. */
    public List<Boolean> pips() {
        return slots().cap() > MOST_PIPS
                ? List.of()
                : IntStream.range(0, slots().cap())
                        .mapToObj(slot -> slot < slots().used())
                        .toList();
    }
}
