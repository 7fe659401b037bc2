package dev.dailies.provider;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.common.Codec;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.WebOptimizedMP4Muxer;

/** Renders a clip as an MP4 that any browser plays: H.264 Baseline, two frames a second, the index before the frames. */
final class ClipRenderer {

    private static final int FRAMES_A_SECOND = 2;
    private static final int KEY_FRAME_EVERY = 4;
    /** Far more than the index of the longest clip takes. */
    private static final int INDEX_BYTES = 8 << 10;

    private static final int WHITE = 228;
    private static final int GREY = 150;
    private static final int DARK = 60;

    private ClipRenderer() {}

    static void render(Clip clip, Path target) throws IOException {
        var slate = new Slate(clip.width(), clip.height());
        var layout = SlateLayout.of(clip);
        var encoder = H264Encoder.createH264Encoder();
        encoder.setKeyInterval(KEY_FRAME_EVERY);
        // only the clock moves, and it moves by changing its digits
        encoder.setMotionSearchRange(1);
        var buffer = ByteBuffer.allocate(encoder.estimateBufferSize(slate.picture()));
        try (SeekableByteChannel out = NIOUtils.writableChannel(target.toFile())) {
            var muxer = new WebOptimizedMP4Muxer(out, Brand.MP4, INDEX_BYTES);
            var size = new Size(clip.width(), clip.height());
            var track = muxer.addVideoTrack(
                    Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420J));
            drawStill(slate, clip, layout);
            for (var frame = 0; frame < clip.seconds() * FRAMES_A_SECOND; frame++) {
                drawClock(slate, clip, layout, frame);
                buffer.clear();
                var encoded = encoder.encodeFrame(slate.picture(), buffer);
                var type = encoded.isKeyFrame() ? FrameType.KEY : FrameType.INTER;
                var bytes = NIOUtils.clone(encoded.getData());
                track.addFrame(Packet.createPacket(bytes, frame, FRAMES_A_SECOND, 1, frame, type, null));
            }
            muxer.finish();
        }
    }

    private static void drawStill(Slate slate, Clip clip, SlateLayout layout) {
        slate.background(clip.prompt().hashCode());
        var small = layout.small();
        slate.write(SlateLetters.drawable(clip.model()), layout.margin(), layout.margin(), small, GREY);
        var top = layout.top();
        for (var line : layout.lines()) {
            slate.write(line, layout.margin(), top, layout.dot(), WHITE);
            top += layout.lineHeight();
        }
    }

    private static void drawClock(Slate slate, Clip clip, SlateLayout layout, int frame) {
        var tenths = frame * 10 / FRAMES_A_SECOND;
        var length = clip.seconds();
        var clock = String.format(
                Locale.ROOT,
                "%02d:%02d.%d / %02d:%02d",
                tenths / 600,
                tenths / 10 % 60,
                tenths % 10,
                length / 60,
                length % 60);
        var dot = layout.small();
        var width = clip.width() - 2 * layout.margin();
        var top = clip.height() - layout.margin() - SlateLetters.HIGH * dot;
        var played = width * (frame + 1) / (clip.seconds() * FRAMES_A_SECOND);
        slate.bar(layout.margin(), top - 4 * dot, width, dot, DARK);
        slate.bar(layout.margin(), top - 4 * dot, played, dot, WHITE);
        slate.bar(layout.margin(), top, clock.length() * SlateLetters.STEP * dot, SlateLetters.HIGH * dot, DARK);
        slate.write(clock, layout.margin(), top, dot, WHITE);
    }
}
