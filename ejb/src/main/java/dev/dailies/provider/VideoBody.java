package dev.dailies.provider;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Streams a body into a file, a few buffers at a time, and ends the download as soon as the file refuses. */
final class VideoBody implements BodySubscriber<Long> {

    private final CompletableFuture<Long> size = new CompletableFuture<>();
    private final VideoFile file;
    private final long announced;
    private Subscription subscription;

    VideoBody(VideoFile file, long announced) {
        this.file = file;
        this.announced = announced;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return size;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        try {
            file.expect(announced);
            begun.request(1);
        } catch (IOException refused) {
            refuse(refused);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (var buffer : buffers) {
                file.write(buffer);
            }
            subscription.request(1);
        } catch (IOException refused) {
            refuse(refused);
        }
    }

    @Override
    public void onError(Throwable failure) {
        size.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        try {
            size.complete(file.arrived(announced));
        } catch (IOException refused) {
            size.completeExceptionally(refused);
        }
    }

    private void refuse(IOException why) {
        subscription.cancel();
        size.completeExceptionally(why);
    }
}
