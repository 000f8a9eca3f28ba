namespace CloudWars.Screens.Drawing;

public enum Align
{
    Left,
    Right,
    Centre,
}
