package dev.dailies.task.service;

import dev.dailies.task.ModelView;
import dev.dailies.task.VideoModels;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The models that there are, at today's prices. */
@Stateless
public class Catalogue {

    @Inject
    VideoModels models;

    @Inject
    Clock clock;

    public List<ModelView> models() {
        return models.all(clock.instant());
    }
}
