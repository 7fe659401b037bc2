package dev.dailies.task;

import dev.dailies.credit.Credits;
import dev.dailies.team.Owner;
import java.math.BigDecimal;
import java.time.Instant;

/** Tasks to begin with, without a database: 6 seconds in 720p at 0.07 a second, which is 0.42. */
final class TaskSituations {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant HAND_OVER_BY = NOON.plusSeconds(90);
    static final Owner ADA = new Owner(1L, 10L, 100L);
    static final VideoRequest A_DRONE_FLYOVER =
            new VideoRequest("grok-imagine-video", "A drone flyover", 6, Resolution.P720, null, null, "user-1");

    private TaskSituations() {}

    /** In the hands of the create call, whose lease is "create". */
    static VideoTask aQueuedTask() {
        return aTaskFor(A_DRONE_FLYOVER);
    }

    static VideoTask aTaskFor(VideoRequest request) {
        return new VideoTask(ADA, request, new PriceOfToday(), "xai", "create", NOON, HAND_OVER_BY);
    }

    /** Made by the provider in its six seconds, for 0.3 USD, and not copied yet. */
    static VideoTask aMadeTask() {
        var task = aQueuedTask();
        task.made("https://vidgen.x.ai/1.mp4", 6, new BigDecimal("0.3"), NOON.plusSeconds(20));
        return task;
    }

    private static final class PriceOfToday extends ListedPrice {

        @Override
        public VideoModel model() {
            return new VideoModel() {
                @Override
                public String providerModel() {
                    return "grok-imagine-video-latest";
                }
            };
        }

        @Override
        public Price priceOf(VideoRequest request) {
            return new Price(Credits.of("0.07"), request.image() == null ? Credits.NONE : Credits.of("0.002"));
        }
    }
}
