<#-- The frame of every letter, and the parts a letter is made of. Tables and styles in place, because mail programs know little else;
     colours and typefaces are the theme's. What a letter says is escaped by the output format. -->
<#function c role><#return light[role]!"inherit"></#function>
<#assign text = "font-family:" + c("font-text") + ";">
<#assign display = "font-family:" + c("font-display") + ";font-weight:300;letter-spacing:-0.01em;">

<#macro night>
  .ground { background: ${dark["surface-soft"]!"#111"} !important; }
  .sheet { background: ${dark["surface-raised"]!"#222"} !important; border-color: ${dark["line"]!"#444"} !important; }
  .dawn { background: ${dark["accent-soft"]!"#333"} !important; background-image: ${dark["dawn"]!"none"} !important; }
  .dawn * { color: ${dark["on-dawn"]!"#fff"} !important; }
  .box { background: ${dark["surface-strong"]!"#333"} !important; }
  .ink { color: ${dark["ink"]!"#eee"} !important; }
  .soft { color: ${dark["ink-soft"]!"#bbb"} !important; }
  .save { color: ${dark["positive"]!"#8d8"} !important; }
  .mark { background: ${dark["accent"]!"#f9b"} !important; }
  .rule { border-color: ${dark["line"]!"#444"} !important; }
  .act { background: ${dark["action"]!"#eee"} !important; }
  .act a { color: ${dark["action-ink"]!"#111"} !important; }
  a.link { color: ${dark["accent"]!"#f9b"} !important; }
</#macro>

<#macro letter subject title preheader="" why="">
<#global subjectLine = subject>
<!DOCTYPE html>
<html lang="${language}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 0; width: 100%; -webkit-text-size-adjust: 100%; }
  table { border-collapse: separate; border-spacing: 0; }
  img { border: 0; display: block; }
  @media (max-width: 480px) {
    .pad { padding-left: 20px !important; padding-right: 20px !important; }
    .title { font-size: 27px !important; }
    .wide { display: table !important; width: 100% !important; }
    .wide a { display: block !important; }
    .label, .value { display: block !important; width: auto !important; }
    .label { padding-bottom: 0 !important; }
  }
  @media (prefers-color-scheme: dark) {
<@night/>
  }
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:${c("surface-soft")};">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;">${preheader}<#list 1..60 as blank>&#8199;&#65279;&#847; </#list></div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:${c("surface-soft")};"><tr><td align="center"
    style="padding:20px 10px 32px;">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;margin:0 auto;">
<tr><td class="pad" style="padding:8px 36px 18px;">
  <table role="presentation" cellpadding="0" cellspacing="0"><tr>
    <td style="padding-right:10px;"><div class="mark"
        style="width:28px;height:15px;border-radius:28px 28px 0 0;background:${c("accent")};font-size:0;line-height:0;">&nbsp;</div></td>
    <td><a href="${home}" class="ink" style="${display}font-size:26px;line-height:32px;color:${c("ink")};text-decoration:none;">${head.name}</a></td>
  </tr></table>
</td></tr>
<tr><td class="sheet" style="background:${c("surface-raised")};border:1px solid ${c("line")};border-radius:${c("radius-l")};overflow:hidden;">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
  <tr><td class="dawn pad" bgcolor="${c("accent-soft")}"
      style="padding:34px 36px 30px;background-color:${c("accent-soft")};background-image:${c("dawn")};border-radius:13px 13px 0 0;">
    <h1 class="title" style="${display}margin:0;font-size:33px;line-height:1.15;color:${c("on-dawn")};">${title}</h1>
  </td></tr>
  <tr><td class="pad" style="padding:28px 36px 36px;">
<#nested>
  </td></tr>
  </table>
</td></tr>
<tr><td class="pad soft" style="${text}padding:24px 36px 0;font-size:13px;line-height:20px;color:${c("ink-soft")};">
  <#if why?has_content><p style="margin:0 0 14px;">${why}</p></#if>
  <p style="margin:0;"><strong>${head.name}</strong><#if head.legal?has_content><br>${head.legal}</#if><#list head.lines as line><br>${line}</#list>
  <#if head.email?has_content><br><a class="link" href="mailto:${head.email}" style="color:${c("accent")};">${head.email}</a></#if>
  <#if head.phone?has_content><br>${head.phone}</#if></p>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
</#macro>

<#macro say words big=false>
<#if words?has_content><p class="ink" style="${text}margin:0 0 16px;font-size:${big?then("18px", "16px")};line-height:1.55;color:${c("ink")};"><@lines
    words/></p></#if>
</#macro>

<#macro small words>
<#if words?has_content><p class="soft" style="${text}margin:20px 0 0;font-size:14px;line-height:21px;color:${c("ink-soft")};"><@lines words/></p></#if>
</#macro>

<#macro lines words><#list words?split("\n") as line>${line}<#sep><br></#list></#macro>

<#-- Digits to be typed elsewhere. -->
<#macro code digits>
<p class="box ink" style="font-family:ui-monospace,Menlo,Consolas,monospace;margin:4px 0 20px;padding:18px 8px;border-radius:10px;background:${c("surface-soft")};
  color:${c("ink")};font-size:34px;line-height:42px;letter-spacing:0.22em;text-align:center;">${digits}</p>
</#macro>

<#macro button label link>
<table role="presentation" cellpadding="0" cellspacing="0" width="100%" style="margin:24px 0 4px;"><tr><td>
  <table role="presentation" cellpadding="0" cellspacing="0" class="act wide" style="display:inline-table;border-radius:999px;background:${c("action")};"><tr>
    <td class="act" bgcolor="${c("action")}" align="center" style="border-radius:999px;background:${c("action")};"><a href="${link}"
      style="${text}display:inline-block;padding:14px 30px;font-size:16px;line-height:20px;font-weight:600;color:${c("action-ink")};text-decoration:none;
      border-radius:999px;mso-padding-alt:14px 30px;">${label}</a></td></tr></table>
</td></tr></table>
</#macro>

<#-- Where the button does not work, and to see where it leads. -->
<#macro address words link>
<p class="soft" style="${text}margin:18px 0 0;font-size:13px;line-height:20px;color:${c("ink-soft")};">${words}<br><a class="link" href="${link}"
  style="color:${c("accent")};word-break:break-all;overflow-wrap:anywhere;">${link}</a></p>
</#macro>

<#macro facts list>
<#if list?has_content><table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="box"
    style="margin:6px 0 20px;border-radius:10px;background:${c("surface-soft")};"><tr><td style="padding:10px 18px;">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
  <#list list as fact><tr>
    <td class="label soft" valign="top" width="34%" style="${text}padding:7px 12px 7px 0;font-size:14px;line-height:22px;color:${c("ink-soft")};">${fact.label}</td>
    <td class="value ink" valign="top" style="${text}padding:7px 0;font-size:15px;line-height:22px;font-weight:600;color:${c("ink")};
      word-break:break-word;overflow-wrap:anywhere;"><@lines fact.value/></td></tr></#list>
  </table></td></tr></table></#if>
</#macro>

<#macro goods pieces totals=[]>
<#if pieces?has_content><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:10px 0 0;">
  <#list pieces as piece><tr>
    <td class="rule" width="64" valign="top" style="padding:14px 0;border-top:1px solid ${c("line")};"><#if piece.picture?has_content><img src="${piece.picture}"
        width="64" height="80" alt="${piece.name}" class="box" style="width:64px;height:80px;object-fit:cover;border-radius:8px;background:${c("surface-strong")};
        font-size:11px;line-height:14px;color:${c("ink-soft")};"></#if></td>
    <td class="rule ink" valign="top" style="${text}padding:14px 12px 14px 16px;border-top:1px solid ${c("line")};font-size:15px;line-height:21px;color:${c("ink")};
      overflow-wrap:anywhere;">${piece.name}<#if piece.options?has_content><br><span class="soft" style="font-size:13px;color:${c("ink-soft")};">${piece.options}</span></#if><br><span
      class="soft" style="font-size:13px;color:${c("ink-soft")};">× ${piece.quantity}</span></td>
    <td class="rule ink" valign="top" align="right" style="${text}padding:14px 0;border-top:1px solid ${c("line")};font-size:15px;line-height:21px;white-space:nowrap;
      color:${c("ink")};">${piece.amount}</td></tr></#list>
  <#list totals as total><#assign main = total.kind == "total"><tr>
    <td class="${(total.kind == "note")?then("soft", "ink")}<#if total?is_first || main> rule</#if>" colspan="2" style="${text}<@sum total main/><#if total?is_first
        || main>border-top:1px solid ${c("line")};</#if>">${total.label}</td>
    <td class="${(total.kind == "note")?then("soft", (total.kind == "save")?then("save", "ink"))}<#if total?is_first || main> rule</#if>" align="right"
      style="${text}<@sum total main/>white-space:nowrap;<#if total?is_first || main>border-top:1px solid ${c("line")};</#if>">${total.amount}</td></tr></#list>
</table></#if>
</#macro>

<#macro sum total main><#if main>padding:12px 0;font-size:19px;line-height:26px;font-weight:600;color:${c("ink")};<#elseif total.kind
  == "note">padding:0 0 8px;font-size:13px;line-height:20px;color:${c("ink-soft")};<#elseif total.kind
  == "save">padding:6px 0;font-size:15px;line-height:22px;color:${c("positive")};<#else>padding:6px 0;font-size:15px;line-height:22px;color:${c("ink")};</#if></#macro>

<#-- A heading over lines, such as where it goes. -->
<#macro place heading rows>
<#if rows?has_content><h2 class="ink" style="${text}margin:24px 0 4px;font-size:14px;line-height:20px;font-weight:600;color:${c("ink")};">${heading}</h2>
<p class="soft" style="${text}margin:0;font-size:15px;line-height:22px;color:${c("ink-soft")};"><#list rows as row>${row}<#sep><br></#list></p></#if>
</#macro>
