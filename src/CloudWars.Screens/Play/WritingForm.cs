using CloudWars.Screens.Drawing;
using CloudWars.Screens.Forms;
using CloudWars.Screens.Stage;

namespace CloudWars.Screens.Play;

/// <summary>A form for some sentences: what is typed stands under the field at full width.</summary>
internal static class WritingForm
{
    private const string Text = "text";

    public static FormScreen Open(IStage stage, string title, string label, string text, int longest, Action<string> written) => new(
        stage,
        new Form(title, [new TextField(Text, label, longest) { Default = text }])
        {
            ConfirmLabel = "Keep",
            Preview = (values, context) => Wrap.Words(values.Text(Text), context.Width),
        },
        values => written(values.Text(Text)));
}
