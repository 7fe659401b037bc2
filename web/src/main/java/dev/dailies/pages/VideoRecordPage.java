package dev.dailies.pages;

import dev.dailies.task.NoSuchTask;
import dev.dailies.task.TaskHistory;
import dev.dailies.task.TaskIds;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.TaskStory;
import dev.dailies.task.service.TaskTelling;
import dev.dailies.usage.Facet;
import dev.dailies.usage.UsageSubject;
import dev.dailies.usage.service.UsageReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;

/** A video for those who look after the installation: whose it is, its way and its money, and nothing of what it shows. */
@Named
@RequestScoped
public class VideoRecordPage {

    @Inject
    HttpServletRequest request;

    @Inject
    TaskTelling telling;

    @Inject
    UsageReading reading;

    @Inject
    Timeline timeline;

    @Inject
    Words words;

    private TaskStory story;
    private boolean read;

    /** What was asked for, as it was written. */
    public String asked() {
        return Form.text(request, "id");
    }

    public boolean found() {
        if (!read) {
            read = true;
            try {
                story = TaskIds.isOne(asked()) ? telling.record(asked()) : null;
            } catch (NoSuchTask unknown) {
                story = null;
            }
        }
        return story != null;
    }

    public TaskView task() {
        return history().task();
    }

    public TaskHistory history() {
        return story.history();
    }

    public String person() {
        return story.maker();
    }

    public String team() {
        return name(Facet.TEAM, task().owner().teamId());
    }

    /** The name of the key that it was made with, or that it was made without one. */
    public String key() {
        var key = task().owner().keyId();
        return key == null ? words.of("usage.portal") : name(Facet.KEY, key);
    }

    public List<Told> timeline() {
        return timeline.of(story);
    }

    public Statement statement() {
        return new Statement(history(), story.movements(), words.locale());
    }

    /** What the provider asked for it, or {@code null}. */
    public String cost() {
        return history().providerCost() == null ? null : figure(history().providerCost());
    }

    /** What is left of the charge after that, once it has ended. */
    public String margin() {
        return task().charged() == null || history().providerCost() == null
                ? null
                : figure(task().charged().amount().subtract(history().providerCost()));
    }

    private String figure(BigDecimal amount) {
        return new Money(List.of(amount), words.locale()).write(amount);
    }

    private String name(Facet facet, Long id) {
        return reading.named(facet, List.of(id.toString())).stream()
                .map(UsageSubject::name)
                .findFirst()
                .orElse(id.toString());
    }
}
