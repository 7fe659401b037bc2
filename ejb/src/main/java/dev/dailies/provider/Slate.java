package dev.dailies.provider;

import java.util.Arrays;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture to draw on, in the encoder's own planes: the brightness of every dot, and one colour for all of it. Values
 * lie 128 lower than usual, as JCodec keeps them.
 */
final class Slate {

    private static final int TOP = 34 - 128;
    private static final int BOTTOM = 92 - 128;
    private static final int STRONGEST_COLOUR = 34;

    private final Picture picture;
    private final byte[] dots;
    private final int width;
    private final int height;

    Slate(int width, int height) {
        this.picture = Picture.create(width, height, ColorSpace.YUV420J);
        this.dots = picture.getPlaneData(0);
        this.width = width;
        this.height = height;
    }

    Picture picture() {
        return picture;
    }

    /** Fills it: dark above, lighter below, in a colour that the seed chooses. */
    void background(int seed) {
        var angle = Math.toRadians(Math.floorMod(seed * 47, 360));
        Arrays.fill(picture.getPlaneData(1), (byte) Math.round(STRONGEST_COLOUR * Math.cos(angle)));
        Arrays.fill(picture.getPlaneData(2), (byte) Math.round(STRONGEST_COLOUR * Math.sin(angle)));
        for (var row = 0; row < height; row++) {
            var brightness = (byte) (TOP + (BOTTOM - TOP) * row / height);
            Arrays.fill(dots, row * width, (row + 1) * width, brightness);
        }
    }

    /** Draws a bar; what lies outside of the picture is not drawn. The brightness is 16 (black) to 235 (white). */
    void bar(int left, int top, int wide, int high, int brightness) {
        var from = Math.max(0, left);
        var to = Math.min(width, left + wide);
        for (var row = Math.max(0, top); row < Math.min(height, top + high) && from < to; row++) {
            Arrays.fill(dots, row * width + from, row * width + to, (byte) (brightness - 128));
        }
    }

    /** Writes a line, each dot of a letter being {@code dot} wide and high. */
    void write(String text, int left, int top, int dot, int brightness) {
        var x = left;
        for (var letter : text.codePoints().toArray()) {
            var rows = SlateLetters.rows(letter);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < SlateLetters.WIDE; column++) {
                    if (rows.get(row).charAt(column) == '#') {
                        bar(x + column * dot, top + row * dot, dot, dot, brightness);
                    }
                }
            }
            x += SlateLetters.STEP * dot;
        }
    }
}
