package dev.dailies.pages;

import dev.dailies.upload.NoSuchUpload;
import dev.dailies.upload.NotTheUploader;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.service.UploadLookup;
import dev.dailies.upload.service.UploadResults;
import dev.dailies.upload.service.UploadVideos;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an upload came to, as files: its results, its rejects, its videos. They are sent while they are read. */
@WebServlet({UploadFile.RESULTS, UploadFile.REJECTS, UploadFile.VIDEOS})
public class UploadFile extends HttpServlet {

    static final String RESULTS = "/upload-results.csv";
    static final String REJECTS = "/upload-rejects.csv";
    static final String VIDEOS = "/upload-videos.zip";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient UploadLookup lookup;

    @Inject
    transient UploadResults results;

    @Inject
    transient UploadVideos videos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var upload = lookup.find(Form.text(request, "id"), signedIn.owner());
            if (upload.header() == null) {
                throw new NoSuchUpload();
            }
            response.setHeader("Cache-Control", "no-store");
            send(request.getServletPath(), upload, response);
        } catch (NotTheUploader somebodyElses) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchUpload unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(String what, UploadView upload, HttpServletResponse response) throws IOException {
        var csv = "text/csv;charset=" + upload.form().encoding();
        switch (what) {
            case RESULTS -> {
                name(response, upload, "results.csv", csv);
                results.write(upload, response.getOutputStream());
            }
            case REJECTS -> {
                name(response, upload, "rejects.csv", csv);
                results.writeRejects(upload, response.getOutputStream());
            }
            default -> {
                name(response, upload, "videos.zip", "application/zip");
                videos.write(upload, response.getOutputStream());
            }
        }
    }

    private static void name(HttpServletResponse response, UploadView upload, String what, String type) {
        var encoded = URLEncoder.encode(upload.file().nameOf(what), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }
}
