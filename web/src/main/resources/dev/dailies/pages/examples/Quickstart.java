import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;

public class Quickstart {

    static final String TASKS = "{publicUrl}/v1/videos/generations";
    static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        var task = send(request(TASKS).POST(HttpRequest.BodyPublishers.ofString("""
                {
                  "model": "grok-imagine-video",
                  "prompt": "A drone flyover of a snowy mountain range at sunrise.",
                  "duration": 6,
                  "resolution": "720p"
                }""")));
        var id = value(task, "id");
        while (value(task, "status").matches("queued|running")) {
            Thread.sleep(5000);
            task = send(request(TASKS + "/" + id));
        }
        var video = HttpRequest.newBuilder(URI.create(value(task, "video_url"))).build();
        HTTP.send(video, BodyHandlers.ofFile(Path.of("output.mp4")));
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer {key}")
                .header("Content-Type", "application/json");
    }

    static String send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }

    static String value(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(json);
        }
        return found.group(1);
    }
}
