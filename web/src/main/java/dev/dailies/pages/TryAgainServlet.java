package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.task.NoSuchTask;
import dev.dailies.task.NotTheOwner;
import dev.dailies.task.TaskStatus;
import dev.dailies.task.TaskView;
import dev.dailies.task.service.TaskLookup;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Asks anew for the failed videos that were selected in the table, until one is refused. */
@WebServlet("/try-again")
public class TryAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient TaskLookup lookup;

    @Inject
    transient VideoOrder order;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            new WayIn(request).show(response);
            return;
        }
        try {
            var lost = Selection.of(request).stream()
                    .map(id -> lookup.find(id, signedIn.owner()))
                    .filter(TryAgainServlet::isLost)
                    .toList();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/videos.xhtml?view=table&" + again(lost));
        } catch (NotTheOwner somebodyElses) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchTask unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** How many were sent, and why not the others. */
    private String again(List<TaskView> lost) {
        var sent = 0;
        try {
            for (var task : lost) {
                order.begin(signedIn.owner(), Another.request(task.asked()));
                sent++;
            }
            return "sent=" + sent;
        } catch (Refusal refused) {
            return "sent=" + sent + "&left=" + (lost.size() - sent) + "&why=" + refused.code();
        }
    }

    private static boolean isLost(TaskView task) {
        return task.status().isTerminal() && task.status() != TaskStatus.SUCCEEDED && Another.isComplete(task.asked());
    }
}
