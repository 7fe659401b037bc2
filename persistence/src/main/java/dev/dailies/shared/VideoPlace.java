package dev.dailies.shared;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where our own copies of the videos are.
 *
 * @param folder where they are kept; or, with a bucket, where they are collected on their way there
 * @param bucket where they are kept instead, if anywhere
 */
public record VideoPlace(Path folder, Optional<Bucket> bucket) {

    private static final long MOST_IN_A_BUCKET = 5L << 30;

    /** Rented space that speaks S3's language. */
    public record Bucket(URI endpoint, String region, String name, String key, String secret) {

        @Override
        public String toString() {
            return "bucket " + name + " at " + endpoint;
        }
    }

    static VideoPlace of(SettingSource source, Path home) {
        var inABucket = source.oneOf("DAILIES_VIDEO_STORE", "folder", List.of("folder", "s3"))
                .equals("s3");
        return new VideoPlace(
                home.resolve(source.text("DAILIES_VIDEO_FOLDER", "videos")),
                inABucket ? Optional.of(bucket(source)) : Optional.empty());
    }

    /** The largest video that fits. */
    long most() {
        return bucket.isPresent() ? MOST_IN_A_BUCKET : Long.MAX_VALUE;
    }

    private static Bucket bucket(SettingSource source) {
        return new Bucket(
                source.web("DAILIES_S3_ENDPOINT", needed(source, "DAILIES_S3_ENDPOINT")),
                source.text("DAILIES_S3_REGION", "us-east-1"),
                needed(source, "DAILIES_S3_BUCKET"),
                needed(source, "DAILIES_S3_KEY"),
                needed(source, "DAILIES_S3_SECRET"));
    }

    private static String needed(SettingSource source, String name) {
        return source.text(name)
                .orElseThrow(() -> SettingSource.wrong(name, "is not set, and DAILIES_VIDEO_STORE=s3 needs it"));
    }
}
