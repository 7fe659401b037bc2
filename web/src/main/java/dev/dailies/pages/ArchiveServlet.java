package dev.dailies.pages;

import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.task.service.VideoArchive;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the videos that were selected in the table as one ZIP. */
@WebServlet("/videos.zip")
public class ArchiveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient VideoArchive archive;

    @Inject
    transient Moments moments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            new WayIn(request).show(response);
            return;
        }
        try {
            var videos = archive.kept(Selection.of(request), signedIn.owner());
            if (videos.isEmpty()) {
                throw new NoSuchTask();
            }
            response.setContentType("application/zip");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"dailies-" + moments.today() + ".zip\"");
            archive.write(videos, response.getOutputStream());
        } catch (NotTheOwner somebodyElses) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchTask unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
