package dev.dailies.task;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was asked for, as it is kept with the task. Of a start image that came as bytes, only its kind is kept. */
@Embeddable
public record Asked(
        String model,
        String prompt,
        int seconds,
        @Enumerated(EnumType.STRING) Resolution resolution,
        @Enumerated(EnumType.STRING) AspectRatio aspectRatio,
        String imageUrl,
        String endUser) {

    static Asked of(VideoRequest request) {
        return new Asked(
                request.model(),
                request.prompt(),
                request.seconds(),
                request.resolution(),
                request.aspectRatio(),
                kept(request.image()),
                request.user());
    }

    /** The same without what the video shows. */
    Asked withoutContent() {
        return new Asked(model, "", seconds, resolution, aspectRatio, null, null);
    }

    private static String kept(StartImage image) {
        if (image == null) {
            return null;
        }
        return image.isData() ? image.uri().substring(0, image.uri().indexOf(';')) : image.uri();
    }
}
