package dev.dailies.provider;

/** A job as both contracts want it. What could be left out is sent all the same: a provider's defaults are not ours. */
final class JobBody {

    private JobBody() {}

    static String of(ProviderJob job) {
        var body = Wire.body()
                .add("model", job.model())
                .add("prompt", job.prompt())
                .add("duration", job.seconds())
                .add("resolution", job.resolution());
        if (job.aspectRatio() != null) {
            body.add("aspect_ratio", job.aspectRatio());
        }
        if (job.image() != null) {
            body.add("image", Wire.body().add("url", job.image()));
        }
        if (job.user() != null) {
            body.add("user", job.user());
        }
        return body.build().toString();
    }
}
