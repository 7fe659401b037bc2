package dev.dailies.task.service;

import dev.dailies.shared.VideoPlace.Bucket;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The videos in a bucket of S3-compatible storage, each an object that is put at one stroke. Whoever looks at one gets
 * it through us: the bucket stays private, and addresses stay ours.
 */
final class VideoBucket implements VideoStore {

    private static final String OURS = "videos/task_";

    private final Bucket bucket;
    private final VideoParts parts;
    private final Duration putting;
    private final S3Client client;

    /** @param putting how long bringing a video there may take */
    VideoBucket(Bucket bucket, VideoParts parts, Duration putting) {
        this.bucket = bucket;
        this.parts = parts;
        this.putting = putting;
        this.client = BucketClient.of(bucket);
    }

    @Override
    public Path part(String taskId) {
        return parts.begin(taskId);
    }

    @Override
    public void keep(String taskId, Path part) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket.name())
                            .key(key(taskId))
                            .contentType("video/mp4")
                            .overrideConfiguration(limits -> limits.apiCallTimeout(putting)),
                    part);
        } catch (SdkException e) {
            throw away(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<StoredVideo> find(String taskId) {
        try {
            var head =
                    client.headObject(request -> request.bucket(bucket.name()).key(key(taskId)));
            return Optional.of(new ObjectOfAVideo(key(taskId), head.contentLength()));
        } catch (SdkException e) {
            if (e instanceof S3Exception told && told.statusCode() == 404) {
                return Optional.empty();
            }
            throw new VideosAway(away(e));
        }
    }

    @Override
    public void removeOlderThan(Instant oldest, Instant oldestPart) throws IOException {
        parts.removeOlderThan(oldest, oldestPart);
        try {
            client
                    .listObjectsV2Paginator(
                            request -> request.bucket(bucket.name()).prefix(OURS))
                    .contents()
                    .stream()
                    .filter(object -> object.lastModified().isBefore(oldest))
                    .map(S3Object::key)
                    .forEach(old -> client.deleteObject(
                            request -> request.bucket(bucket.name()).key(old)));
        } catch (SdkException e) {
            throw away(e);
        }
    }

    @Override
    public OptionalLong free() {
        return OptionalLong.empty();
    }

    @Override
    public Optional<String> trouble() {
        try {
            client.headBucket(request -> request.bucket(bucket.name()));
            return parts.trouble();
        } catch (SdkException e) {
            return Optional.of(away(e).getMessage());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static String key(String taskId) {
        return "videos/" + taskId + ".mp4";
    }

    private IOException away(SdkException problem) {
        return new IOException("the " + bucket + " does not serve us: " + problem.getMessage(), problem);
    }

    private final class ObjectOfAVideo implements StoredVideo {

        private final String key;
        private final long size;

        ObjectOfAVideo(String key, long size) {
            this.key = key;
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public void send(long first, long length, OutputStream to) throws IOException {
            var range = "bytes=%d-%d".formatted(first, first + length - 1);
            try (var from = client.getObject(
                    request -> request.bucket(bucket.name()).key(key).range(range))) {
                from.transferTo(to);
            } catch (SdkException e) {
                throw away(e);
            }
        }
    }
}
