package dev.dailies.api;

import dev.dailies.task.InvalidRequest;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads a body strictly: bounded, true UTF-8, one JSON object, no field twice, no bottomless nesting (contract 1.10). */
final class JsonBody {

    private static final int MEBIBYTES = 16;
    private static final int LARGEST = MEBIBYTES << 20;
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonBody() {}

    /**
     * @throws BodyTooLarge beyond 16 MiB; what is left of it is read and thrown away, so that the sender hears the answer
     */
    static byte[] bytes(InputStream body) {
        try {
            var bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return bytes;
            }
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException tooMuchForTheServer) {
            // It stops reading at its own, larger limit. Whoever hung up in the middle will not read the answer.
        }
        throw new BodyTooLarge(MEBIBYTES);
    }

    /**
     * @throws InvalidRequest if it is not one JSON object
     */
    static JsonObject object(byte[] bytes) {
        var text = utf8(bytes);
        try (var parser = PARSERS.createParser(new StringReader(text));
                var reader = READERS.createReader(new StringReader(text))) {
            var object = reader.readObject();
            // The reader does not look at what follows the object; the parser does.
            while (parser.hasNext()) {
                parser.next();
            }
            return object;
        } catch (RuntimeException notOneObject) {
            // The parser has a type of its own for half of what can be wrong, and none for the other half.
            throw new InvalidRequest(
                    null, "The body must be one JSON object, without a field twice and without needless depth.");
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidRequest(null, "The body must be UTF-8.");
        }
    }
}
