package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.shared.Settings;
import dev.dailies.upload.ListedUpload;
import dev.dailies.upload.UploadWish;
import dev.dailies.upload.service.UploadIntake;
import dev.dailies.upload.service.UploadLookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Takes a CSV file of prompts in, and lists those of before. */
@Named
@RequestScoped
public class UploadsPage {

    private static final int SHOWN = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    UploadIntake intake;

    @Inject
    UploadLookup lookup;

    private List<ListedUpload> uploads;
    private String problem;

    /** Takes the file in and goes to its page, where the dry run shows what it would come to. */
    public void receive() throws IOException, ServletException {
        var file = request.getPart("file");
        if (file == null || file.getSize() == 0 && file.getSubmittedFileName().isEmpty()) {
            problem = "uploads.refused.no-file";
            return;
        }
        try (var content = file.getInputStream()) {
            var upload = intake.receive(signedIn.owner(), file.getSubmittedFileName(), content, UploadWish.CHECK_ONLY);
            FacesContext.getCurrentInstance().getExternalContext().redirect("upload.xhtml?id=" + upload.id());
        } catch (Refusal refusal) {
            problem = "uploads.refused." + refusal.code().replace('_', '-');
        }
    }

    /** Why no file was taken in: a text's key, or {@code null}. */
    public String problem() {
        return problem;
    }

    public long megabytes() {
        return settings.uploads().maxBytes() >> 20;
    }

    public int rows() {
        return settings.uploads().maxRows();
    }

    public boolean inATeam() {
        return signedIn.place() != null;
    }

    /** Whether everybody's in the team are listed, not the reader's alone. */
    public boolean team() {
        return "team".equals(request.getParameter("whose"));
    }

    /** The newest, the last in front. */
    public List<ListedUpload> uploads() {
        if (uploads == null) {
            uploads = inATeam() ? newest() : List.of();
        }
        return uploads;
    }

    private List<ListedUpload> newest() {
        return team() ? lookup.newestOfAll(signedIn.owner(), SHOWN) : lookup.newest(signedIn.owner(), SHOWN);
    }
}
