package dev.dailies.pages;

import dev.dailies.shared.Slice;
import dev.dailies.task.ListedTask;
import dev.dailies.task.ModelView;
import dev.dailies.task.service.Catalogue;
import dev.dailies.task.service.TaskBrowsing;
import dev.dailies.task.service.TaskNews;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The reader's videos, or their team's: newest first, day by day or as a table, narrowed by what the address asks for. */
@Named
@RequestScoped
public class VideosPage {

    private static final Logger LOG = System.getLogger(VideosPage.class.getName());
    private static final int SIZE = 24;
    private static final int MOST_COUNTED = 99;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    TaskBrowsing browsing;

    @Inject
    TaskNews news;

    @Inject
    Catalogue catalogue;

    @Inject
    Moments moments;

    @Inject
    Words words;

    @Inject
    Shots shots;

    private VideosQuery query;
    private Slice<ListedTask> slice = Slice.none();
    private List<Shot> shown = List.of();
    private List<String> models = List.of();
    private int active;
    private boolean failing;

    /** A day, and what was made on it. */
    public record Day(LocalDate date, List<Shot> shots) {}

    @PostConstruct
    void open() {
        query = VideosQuery.of(request);
        try {
            var filter = query.filter(signedIn.owner(), moments);
            slice = browsing.page(filter, query.place(), SIZE);
            active = browsing.unfinished(filter, MOST_COUNTED);
            models = catalogue.models().stream().map(ModelView::name).toList();
            var since = news.since(filter);
            shown = slice.rows().stream()
                    .map(listed -> shots.of(listed.task(), listed.maker(), since))
                    .toList();
        } catch (EJBException databaseAway) {
            LOG.log(Level.ERROR, "The list of videos could not be read", databaseAway);
            failing = true;
        }
    }

    public List<Shot> shots() {
        return shown;
    }

    /** What a video cost or holds, with as many decimals as the column needs. */
    public String exactly(Shot shot) {
        return new Money(shown.stream().map(Shot::amount).toList(), words.locale()).write(shot.amount());
    }

    /** How many of those that are shown came back since the reader was last here. */
    public long cued() {
        return shown.stream().filter(Shot::cued).count();
    }

    /** The name of the page, and how much news there is on it: "(2) Videos". */
    public String title() {
        return (cued() == 0 ? "" : "(" + cued() + ") ") + words.of("videos.title");
    }

    /** How many of the failed ones that were selected are on their way again; {@code null} where nobody asked. */
    public Integer sent() {
        return number("sent");
    }

    /** How many are not. */
    public Integer left() {
        return number("left");
    }

    /** Why they are not. */
    public String why() {
        var key = "videos.left." + request.getParameter("why");
        return words.of(words.has(key) ? key : "videos.left.other");
    }

    private Integer number(String name) {
        var said = request.getParameter(name);
        return said != null && said.matches("\\d{1,3}") ? Integer.valueOf(said) : null;
    }

    public List<Day> days() {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        shot -> moments.dayOf(shot.task().createdAt()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** Today and yesterday have a name of their own. */
    public String nameOf(LocalDate day) {
        var age = day.until(moments.today()).getDays();
        var isRecent = day.isAfter(moments.today().minusDays(2));
        return isRecent && age >= 0 ? words.of(age == 0 ? "videos.today" : "videos.yesterday") : moments.day(day);
    }

    public boolean failing() {
        return failing;
    }

    public boolean nothing() {
        return shown.isEmpty() && !failing;
    }

    public boolean filtered() {
        return query.isFiltered();
    }

    public boolean team() {
        return query.isTeam();
    }

    public boolean table() {
        return query.isTable();
    }

    /** Whether the newest are shown, where new ones arrive. */
    public boolean newest() {
        return !slice.newer();
    }

    public String asked(String name) {
        return query.get(name);
    }

    /** The same list but for one thing. */
    public String with(String name, String value) {
        return query.with(name, value);
    }

    /** How many are not finished; "99+" where counting stops. */
    public String active() {
        return active == 0 ? "" : active < MOST_COUNTED ? String.valueOf(active) : MOST_COUNTED + "+";
    }

    public List<String> models() {
        return models;
    }

    /** The filters that are on, by the names of their parameters. */
    public List<String> filters() {
        return query.address().among(VideosQuery.FILTERS);
    }

    public String newer() {
        return slice.newer() && !shown.isEmpty()
                ? query.with("after", shown.get(0).id())
                : null;
    }

    public String older() {
        return slice.older() ? query.with("before", shown.get(shown.size() - 1).id()) : null;
    }
}
