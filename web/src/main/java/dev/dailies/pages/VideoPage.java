package dev.dailies.pages;

import dev.dailies.shared.Settings;
import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.TaskStory;
import dev.dailies.task.service.TaskTelling;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** One video: what was asked for and what came back, what happened in between, and what became of the money. */
@Named
@RequestScoped
public class VideoPage {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.{1,90}?(?=[.!?。！？\\n]|$)");
    private static final int LONGEST_TITLE = 90;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    TaskTelling telling;

    @Inject
    Settings settings;

    @Inject
    Shots shots;

    @Inject
    Timeline timeline;

    @Inject
    Words words;

    private TaskStory story;
    private Shot shot;

    /** Before anything is drawn: whoever may not see it, or asks for what is not there, is told so by its status. */
    public void open() throws IOException {
        try {
            var id = request.getParameter("id");
            story = telling.of(id == null ? "" : id, signedIn.owner());
            shot = shots.of(task(), story.maker());
        } catch (NotTheOwner somebodyElses) {
            Turnaway.to(Failure.FORBIDDEN);
        } catch (NoSuchTask unknown) {
            Turnaway.to(Failure.NOT_FOUND);
        }
    }

    public Shot shot() {
        return shot;
    }

    public TaskView task() {
        return story.history().task();
    }

    /** The first sentence of the prompt. */
    public String title() {
        var prompt = shot.prompt().strip();
        var sentence = FIRST_SENTENCE.matcher(prompt);
        return sentence.find() && !sentence.group().isBlank()
                ? sentence.group().strip()
                : prompt.substring(0, Math.min(prompt.length(), LONGEST_TITLE)).strip() + "…";
    }

    public List<Told> timeline() {
        return timeline.of(story);
    }

    public Statement statement() {
        return new Statement(story.history(), story.movements(), words.locale());
    }

    public String curl() {
        return recipe().curl();
    }

    public String json() {
        return recipe().json();
    }

    public boolean shorter() {
        return task().seconds() != task().asked().seconds();
    }

    public String size() {
        return task().storedBytes() == null ? null : timeline.size(task().storedBytes());
    }

    public Instant keptUntil() {
        return shots.keptUntil(task());
    }

    /** How long it took from the first moment to the last, in words. */
    public String took() {
        var seconds = Duration.between(task().createdAt(), task().completedAt()).toSeconds();
        return seconds < 60
                ? words.with("video.took.seconds", seconds)
                : words.with("video.took.minutes", seconds / 60, seconds % 60);
    }

    public String imageUrl() {
        return Another.hasAddress(task().asked()) ? task().asked().imageUrl() : null;
    }

    private Recipe recipe() {
        return new Recipe(task().asked(), settings.publicUrl().toString().replaceFirst("/+$", ""));
    }
}
