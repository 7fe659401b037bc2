package dev.dailies.api;

import dev.dailies.shared.Refusal;

/** The video's retention is over, or its address is. */
class VideoExpired extends Refusal {

    private static final long serialVersionUID = 1L;

    VideoExpired() {
        super("video_expired", "This video is no longer kept. Make it again from the same prompt.");
    }
}
