package dev.dailies.task.service;

import dev.dailies.audit.Change;
import dev.dailies.audit.Deed;
import dev.dailies.audit.Reason;
import dev.dailies.audit.Subject;
import dev.dailies.shared.Settings;
import dev.dailies.task.CatalogueLine;
import dev.dailies.task.CatalogueRefusal;
import dev.dailies.task.ModelTerms;
import dev.dailies.task.VideoModel;
import dev.dailies.task.VideoModels;
import dev.dailies.team.Administrator;
import dev.dailies.team.service.Administration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Keeps the catalogue: which models there are, who makes them, and what they can do. */
@Stateless
public class ModelSetting {

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Administration administration;

    @Inject
    VideoModels models;

    /** What is not listed as well. */
    public List<CatalogueLine> catalogue() {
        return models.catalogue();
    }

    /** Who can make videos here: those to whom we have a key, and whoever does so anyway. */
    public List<String> providers() {
        var known = settings.providers();
        var able = new ArrayList<String>();
        if (!known.xai().key().isEmpty()) {
            able.add("xai");
        }
        if (!known.router().key().isEmpty()) {
            able.add("router");
        }
        if (!able.contains(known.standard())) {
            able.add(known.standard());
        }
        return able;
    }

    /**
     * A model becomes another. One that is not listed any more is refused from now on; its tasks run on.
     *
     * @return whether anything changed
     * @throws CatalogueRefusal if it cannot become like that
     */
    public boolean set(Administrator by, String name, ModelTerms terms, Reason reason) {
        administration.admit(by);
        var model = models.locked(name).orElseThrow(CatalogueRefusal::noSuchModel);
        var was = model.terms();
        if (was.equals(checked(terms))) {
            return false;
        }
        model.become(terms, clock.instant());
        requireOneForText();
        note(by, name, Change.of(was, terms), reason);
        return true;
    }

    /**
     * A new model, which can be had from its first price on.
     *
     * @throws CatalogueRefusal if it cannot be like that, or there is one of that name
     */
    public void add(Administrator by, String name, ModelTerms terms, Reason reason) {
        administration.admit(by);
        if (models.locked(name).isPresent()) {
            throw CatalogueRefusal.modelTaken();
        }
        models.add(new VideoModel(name, checked(terms), clock.instant()));
        note(by, name, Change.of(null, terms), reason);
    }

    private ModelTerms checked(ModelTerms terms) {
        if (terms.provider() != null && !providers().contains(terms.provider())) {
            throw CatalogueRefusal.noKey();
        }
        return terms.checked();
    }

    /** Rows and forms that name no model mean the first one that works from text alone. */
    private void requireOneForText() {
        if (models.all(clock.instant()).stream().allMatch(model -> model.requiresImage())) {
            throw CatalogueRefusal.lastModel();
        }
    }

    private void note(Administrator by, String name, Change change, Reason reason) {
        administration.note(by, Deed.MODEL_SET, new Subject(Subject.Kind.MODEL, name, name), change, reason);
    }
}
