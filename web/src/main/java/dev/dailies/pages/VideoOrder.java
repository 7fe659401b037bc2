package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.task.VideoRequest;
import dev.dailies.task.service.TaskDispatch;
import dev.dailies.task.service.TaskIntake;
import dev.dailies.team.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Orders a video as the API does, and waits a while for the provider to take it. */
@ApplicationScoped
public class VideoOrder {

    private static final int PATIENCE_SECONDS = 20;

    @Inject
    TaskIntake intake;

    @Inject
    TaskDispatch dispatch;

    /**
     * @return the task's id; whoever is still handing it over by then, its page will tell
     * @throws Refusal if it is not made
     */
    String place(Owner owner, VideoRequest request) {
        var accepted = intake.accept(owner, request, Optional.empty());
        try {
            dispatch.send(accepted).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillAtIt) {
            // The price is held and the task is on its way
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return accepted.task().id();
    }

    /**
     * Orders one of several, and waits for nobody: the list tells what becomes of it.
     *
     * @throws Refusal if it is not made
     */
    void begin(Owner owner, VideoRequest request) {
        dispatch.send(intake.accept(owner, request, Optional.empty()));
    }
}
